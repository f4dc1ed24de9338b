package nl.maatwerkaanpak.signaal;

import java.time.LocalDate;

/**
 * What of a signaal is said where its content is not: its number, and when, where and what about.
 *
 * @param dag on which day it was seen or heard
 * @param wijk the code of the wijk
 * @param soort the code of the signaalsoort
 */
public record Signaalkaart(SignaalId signaal, String kenmerk, LocalDate dag, String wijk, String soort) {}
