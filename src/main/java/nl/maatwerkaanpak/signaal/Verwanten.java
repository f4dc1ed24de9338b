package nl.maatwerkaanpak.signaal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.maatwerkaanpak.signaal.Verwantschap.Gedeeld;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for the signalen that may belong with one. As the engine's own actor: it combines what no person may. */
@Component
class Verwanten {

    /** Around a place two weeks: after that others hang about there. The advice counts the same days. */
    private static final Duration PLEK = Duration.ofDays(14);

    /** Of people and words six weeks: a name comes back more slowly than a place. The advice counts the same days. */
    private static final Duration VERDER = Duration.ofDays(42);

    /** More than this nobody looks through. */
    static final int MOST = 15;

    /** So many are looked at a second time; the rest shares less and is older. */
    private static final int LOOKED_AT = 60;

    private final JdbcClient jdbc;

    Verwanten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many signalen before this one have its place and how many have one of its names. */
    Herhaling herhaling(SignaalId signaal) {
        return jdbc.sql("""
                        select plek, persoon
                        from maatwerk.herhaling(:signaal, :plek * interval '1 day', :verder * interval '1 day')
                        """)
                .params(params(signaal))
                .query((row, number) -> new Herhaling(row.getInt("plek"), row.getInt("persoon")))
                .single();
    }

    /**
     * Those with the most reasons first, then the latest; one more than {@link #MOST} when there are more.
     *
     * @param closed what is closed to who asks: that is not told either
     */
    List<Verwant> of(SignaalId signaal, Set<UUID> closed) {
        var gedeeld = gedeeld(signaal);
        gedeeld.keySet().removeAll(closed);
        var ids = gedeeld.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().stream()
                        .map(Gedeeld::soort)
                        .distinct()
                        .count()))
                .limit(LOOKED_AT)
                .map(Map.Entry::getKey)
                .toList();
        var leeftijden = leeftijden(signaal, ids);
        var eigen = leeftijden.getOrDefault(signaal.value(), List.of());
        return ids.isEmpty()
                ? List.of()
                : read(ids).stream()
                        .map(row -> row.with(Verwantschap.redenen(
                                gedeeld.getOrDefault(row.id(), List.of()),
                                eigen,
                                leeftijden.getOrDefault(row.id(), List.of()))))
                        .filter(verwant -> !verwant.redenen().isEmpty())
                        .sorted(Comparator.<Verwant>comparingInt(
                                        verwant -> -verwant.redenen().size())
                                .thenComparing(Verwant::tijdstip, Comparator.reverseOrder())
                                .thenComparing(Verwant::kenmerk))
                        .limit(MOST + 1)
                        .toList();
    }

    private Map<UUID, List<Gedeeld>> gedeeld(SignaalId signaal) {
        return jdbc
                .sql("""
                        select signaal_id, soort, vorm, klank, eigen_vorm, eigen_klank
                        from maatwerk.gedeelde_sleutels(:signaal, :plek * interval '1 day', :verder * interval '1 day')
                        """)
                .params(params(signaal))
                .query((row, number) -> Map.entry(
                        row.getObject("signaal_id", UUID.class),
                        new Gedeeld(
                                row.getString("soort"),
                                row.getString("vorm"),
                                row.getString("klank"),
                                row.getString("eigen_vorm"),
                                row.getString("eigen_klank"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<UUID, List<String>> leeftijden(SignaalId signaal, Collection<UUID> others) {
        var ids = new HashSet<>(others);
        ids.add(signaal.value());
        return jdbc
                .sql("""
                        select signaal_id, leeftijd
                        from maatwerk.signaal_persoon
                        where signaal_id = any (:ids)
                          and leeftijd is not null
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("signaal_id", UUID.class), row.getString("leeftijd")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private List<Rij> read(List<UUID> ids) {
        return jdbc.sql("select id, kenmerk, wijk, tijdstip from maatwerk.signaal where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Verwanten::rij)
                .list();
    }

    private static Map<String, Object> params(SignaalId signaal) {
        return Map.of("signaal", signaal.value(), "plek", PLEK.toDays(), "verder", VERDER.toDays());
    }

    private static Rij rij(ResultSet row, int number) throws SQLException {
        return new Rij(
                row.getObject("id", UUID.class),
                row.getString("kenmerk"),
                row.getString("wijk"),
                row.getObject("tijdstip", OffsetDateTime.class).toInstant());
    }

    /** What the advice counts. */
    record Herhaling(int plek, int persoon) {}

    private record Rij(UUID id, String kenmerk, String wijk, Instant tijdstip) {

        Verwant with(List<Verwant.Reden> redenen) {
            return new Verwant(new SignaalId(id), kenmerk, wijk, tijdstip, redenen);
        }
    }
}
