package nl.maatwerkaanpak.signaal;

import java.util.Optional;

/** What the opschaler sees: the signaal, why it was handed over, and what was done once that is known. */
public record OpschalingInzage(SignaalInzage signaal, Weging weging, Optional<Afhandeling> afhandeling) {}
