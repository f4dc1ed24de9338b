package nl.maatwerkaanpak.inbreng.web;

/** A yes or no that has to be said: an empty box must not count as no. */
enum Antwoord {
    JA,
    NEE
}
