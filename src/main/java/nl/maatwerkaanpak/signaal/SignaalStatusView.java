package nl.maatwerkaanpak.signaal;

import java.time.Instant;

/** What the reporter sees of an own signaal. */
public record SignaalStatusView(
        SignaalId signaal, String kenmerk, String wijk, Instant tijdstip, Signaalstatus status, Instant ontvangenOp) {}
