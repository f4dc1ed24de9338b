package nl.maatwerkaanpak.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as one asker can be told from another. */
final class Adres {

    private static final int NETWORK_GROUPS = 4;

    private Adres() {}

    /** Of an IPv6 address the network (/64): somebody at home has as many addresses in it as they like. */
    static String of(HttpServletRequest request) {
        var address = String.valueOf(request.getRemoteAddr());
        return address.contains(":") ? network(address.replaceAll("[\\[\\]]|%.*", "")) : address;
    }

    private static String network(String address) {
        var halves = address.split("::", 2);
        var begin = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        var end = halves.length < 2 || halves[1].isEmpty() ? new String[0] : halves[1].split(":");
        var groups = new StringBuilder();
        for (var i = 0; i < NETWORK_GROUPS; i++) {
            groups.append(group(begin, end, i, halves.length == 2)).append(':');
        }
        return groups.toString();
    }

    private static String group(String[] begin, String[] end, int index, boolean shortened) {
        var fromEnd = index - (8 - end.length);
        if (index < begin.length) {
            return begin[index];
        }
        return shortened && fromEnd >= 0 ? end[fromEnd] : "0";
    }
}
