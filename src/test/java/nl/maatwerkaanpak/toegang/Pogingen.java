package nl.maatwerkaanpak.toegang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.maatwerkaanpak.toegang.Muur.Doen;
import nl.maatwerkaanpak.toegang.Muur.Regel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that is tried on one table, with real values: the row that is there, and a copy of it with another key. */
final class Pogingen {

    /** A column that points somewhere together with others. */
    static final String TOGETHER = " together with others";

    private final JdbcClient owner;
    private final Muur muur;
    private final String tabel;
    private final List<String> columns;
    private final List<String> key;

    Pogingen(JdbcClient owner, Muur muur, String tabel) {
        this.owner = owner;
        this.muur = muur;
        this.tabel = tabel;
        this.columns = columns();
        this.key = key();
    }

    List<Poging> list() {
        var attempts = new ArrayList<Poging>();
        for (var dossier : List.of(Muurdossier.HIER, Muurdossier.ELDERS)) {
            var hier = dossier.equals(Muurdossier.HIER);
            var where = " where " + matching(dossier);
            attempts.add(new Poging(
                    "read " + tabel, "select from maatwerk." + tabel + where, hier, muur.wie(tabel, Doen.LEZEN)));
            attempts.add(new Poging(
                    "remove " + tabel,
                    "delete from maatwerk." + tabel + where,
                    hier,
                    muur.wie(tabel, Doen.VERWIJDEREN)));
            muur.of(tabel, Doen.WIJZIGEN).forEach(regel -> attempts.addAll(changes(regel, where, hier)));
            attempts.addAll(additions(dossier, hier));
        }
        return attempts;
    }

    private List<Poging> changes(Regel regel, String where, boolean hier) {
        var update = "update maatwerk." + tabel + " set " + regel.zet().replace("{ik}", "'{ik}'::uuid") + where;
        var own = new Poging("change " + regel.zet() + " of " + tabel, update, hier, regel.wie());
        if (!regel.zet().contains("_door = {ik}")) {
            return List.of(own);
        }
        var stranger = update.replace("{ik}", Muurdossier.persoon("houder").toString());
        return List.of(own, new Poging("sign as another " + regel.zet() + " of " + tabel, stranger, hier, Set.of()));
    }

    private List<Poging> additions(String dossier, boolean hier) {
        var own = insert(dossier, "{ik}");
        var attempts = new ArrayList<Poging>();
        var regels = muur.of(tabel, Doen.TOEVOEGEN);
        if (regels.isEmpty()) {
            attempts.add(new Poging("add to " + tabel, own, hier, Set.of()));
        }
        for (var regel : regels) {
            var zet = Muurdossier.filledIn(regel.zet(), dossier);
            attempts.add(new Poging("add to " + tabel + " " + regel.zet(), with(own, zet), hier, regel.wie()));
        }
        var stranger = Muurdossier.persoon("houder").toString();
        var forAnother = insert(dossier, stranger);
        if (!forAnother.equals(insert(dossier, "x"))) {
            attempts.add(new Poging(
                    "add to " + tabel + " for another", forAnother, hier, muur.wie(tabel, Doen.TOEVOEGEN_VOOR_ANDER)));
        }
        return attempts;
    }

    /** Copies of the row, each with one column that points at the other dossier. */
    List<Poging> mixed() {
        var attempts = new ArrayList<Poging>();
        var allowed = muur.of(tabel, Doen.MENGEN).stream().map(Regel::zet).collect(Collectors.toSet());
        for (var column : columns) {
            var here = value(column, Muurdossier.HIER);
            var there = value(column, Muurdossier.ELDERS);
            if (isOfDossier(here) && !column.equals("id") && !here.equals(there)) {
                attempts.add(new Poging(
                        "mix " + tabel + " by " + column + (isHeldTogether(column) ? TOGETHER : ""),
                        with(insert(Muurdossier.HIER, "{ik}"), column + " = '" + there + "'::uuid"),
                        true,
                        allowed.contains(column) ? Set.of("altijd") : Set.of()));
            }
        }
        return attempts;
    }

    /** As {@link #mixed}, at another dossier or at one that is not there. */
    List<Poging> pointing(String dossier) {
        return columns.stream()
                .filter(column -> !column.equals("id") && isOfDossier(value(column, Muurdossier.HIER)))
                .map(column -> new Poging(
                        "point " + tabel + " by " + column + " to " + dossier,
                        with(
                                insert(Muurdossier.HIER, "{ik}"),
                                column + " = '" + elsewhere(column, dossier) + "'::uuid"),
                        true,
                        Set.of()))
                .toList();
    }

    private UUID elsewhere(String column, String dossier) {
        var here = value(column, Muurdossier.HIER);
        return Muurdossier.NAMEN.stream()
                .filter(naam ->
                        Muurdossier.id(naam, Muurdossier.HIER).toString().equals(here))
                .map(naam -> Muurdossier.id(naam, dossier))
                .findFirst()
                .orElseThrow();
    }

    /** A copy under the same key, so that a constraint would tell that it is there. */
    String copyWithItsKey(String dossier) {
        return insert(
                        dossier,
                        Muurdossier.id("@schrijver", dossier.equals(Muurdossier.HIER) ? "" : dossier)
                                .toString())
                .replace("gen_random_uuid() as id", "r.id as id");
    }

    private boolean isHeldTogether(String column) {
        return owner.sql("""
                        select exists (
                          select 1
                          from pg_constraint c
                          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                          where c.conrelid = ('maatwerk.' || :tabel)::regclass
                            and c.contype = 'f'
                            and cardinality(c.conkey) > 1
                            and a.attname = :column)
                        """)
                .param("tabel", tabel)
                .param("column", column)
                .query(Boolean.class)
                .single();
    }

    private String value(String column, String dossier) {
        return owner.sql("select coalesce(cast(:row as json) ->> :column, '')")
                .param("row", row(dossier).orElseThrow())
                .param("column", column)
                .query(String.class)
                .single();
    }

    private static boolean isOfDossier(String value) {
        return Muurdossier.NAMEN.stream()
                .anyMatch(naam ->
                        Muurdossier.id(naam, Muurdossier.HIER).toString().equals(value));
    }

    /** A copy of the row of a dossier under a key of its own, in which somebody stands where its writer stood. */
    private String insert(String dossier, String writer) {
        var values = new TreeMap<String, String>();
        var row = row(dossier).orElseThrow();
        if (key.equals(List.of("id"))) {
            values.put("id", "gen_random_uuid()");
        }
        var schrijver = Muurdossier.id("@schrijver", dossier.equals(Muurdossier.HIER) ? "" : dossier)
                .toString();
        var list = columns.stream()
                .map(column -> values.getOrDefault(column, "r." + column) + " as " + column)
                .collect(Collectors.joining(", "));
        return "insert into maatwerk." + tabel + " (" + String.join(", ", columns) + ") select " + list
                + " from json_populate_record(null::maatwerk." + tabel + ", '"
                + row.replace(schrijver, writer).replace("'", "''") + "') r";
    }

    private String with(String insert, String zet) {
        var result = insert;
        if (!zet.isEmpty()) {
            for (var one : zet.split(", ")) {
                var pair = one.split(" = ", 2);
                result = result.replace("r." + pair[0] + " as ", pair[1].replace("{ik}", "'{ik}'::uuid") + " as ");
            }
        }
        return result;
    }

    private String matching(String dossier) {
        return key.stream()
                .map(column -> column + " = (json_populate_record(null::maatwerk." + tabel + ", '"
                        + row(dossier).orElseThrow().replace("'", "''") + "'))." + column)
                .collect(Collectors.joining(" and "));
    }

    /** The row of the dossier as JSON; the first that was put there, or the only one. */
    Optional<String> row(String dossier) {
        var ids = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                        tabel,
                                        "sessie",
                                        "agendapunt",
                                        "fenomeenpunt",
                                        "casus",
                                        "signaal",
                                        "gebeurtenis",
                                        "verwerkingslog_controle")
                                .map(name -> Muurdossier.id(name, dossier)),
                        java.util.stream.Stream.of("@schrijver")
                                .map(name -> Muurdossier.id(name, dossier.equals(Muurdossier.HIER) ? "" : dossier)))
                .map(UUID::toString)
                .toList();
        for (var id : ids) {
            var row = owner.sql("select row_to_json(t)::text from maatwerk." + tabel
                            + " t where replace(t::text, '-', '') like :pattern order by 1 limit 1")
                    .param("pattern", "%" + id.replace("-", "") + "%")
                    .query(String.class)
                    .optional();
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    /** Those that the application may fill, where it may add at all; that the others are the database's own, is refused for all. */
    private List<String> columns() {
        return owner.sql("""
                        select attname
                        from pg_attribute
                        where attrelid = ('maatwerk.' || :tabel)::regclass
                          and attnum > 0
                          and not attisdropped
                          and attidentity = ''
                          and attgenerated = ''
                          and (has_column_privilege('maatwerk_app', attrelid, attnum, 'insert')
                            or not has_any_column_privilege('maatwerk_app', attrelid, 'insert'))
                        order by attnum
                        """).param("tabel", tabel).query(String.class).list();
    }

    private List<String> key() {
        return owner.sql("""
                        select a.attname
                        from pg_index i
                        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                        where i.indrelid = ('maatwerk.' || :tabel)::regclass
                          and i.indisprimary
                        order by a.attnum
                        """).param("tabel", tabel).query(String.class).list();
    }
}
