package nl.maatwerkaanpak.signaal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a reporter starts with, from their own signalen.
 *
 * @param wijk the code of the wijk of the last one; absent when there is none
 * @param plekken the places of the last month in their own words, latest first
 */
public record Meldbegin(@Nullable String wijk, List<Plek> plekken) {

    /** A place in a wijk. */
    public record Plek(String wijk, String tekst) {}
}
