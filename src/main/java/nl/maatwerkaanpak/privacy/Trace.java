package nl.maatwerkaanpak.privacy;

/**
 * To which chain of work an act belongs (W3C Trace Context).
 *
 * @param traceId 32 hexadecimal digits, shared by all that one request brought about, also elsewhere
 * @param spanId 16 hexadecimal digits, of this application's part in it
 */
record Trace(String traceId, String spanId) {}
