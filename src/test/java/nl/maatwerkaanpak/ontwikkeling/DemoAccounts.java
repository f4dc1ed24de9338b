package nl.maatwerkaanpak.ontwikkeling;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The demo users, read from the file that Keycloak imports, so that what is printed is what works. */
public final class DemoAccounts {

    private final List<Account> accounts;

    private DemoAccounts(List<Account> accounts) {
        this.accounts = accounts;
    }

    public static DemoAccounts read(Path realmConfig) {
        var file = RealmFiles.in(realmConfig).users().toFile();
        return new DemoAccounts(JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(file, Users.class)
                .users());
    }

    public List<Account> all() {
        return accounts;
    }

    /** A table for people: role, organisation, name, account and password. */
    String table() {
        var rows = accounts.stream()
                .map(account -> String.format(
                        "  %-22s %-14s %-16s %-8s %s",
                        String.join(", ", account.realmRoles()),
                        account.organisatie(),
                        account.naam(),
                        account.username(),
                        account.password()))
                .collect(Collectors.joining("\n"));
        return String.format("  %-22s %-14s %-16s %-8s %s%n", "rol", "organisatie", "naam", "account", "wachtwoord")
                + rows;
    }

    private record Users(List<Account> users) {}

    /** One demo user, with the names of Keycloak's file. */
    public record Account(
            String id,
            String username,
            String firstName,
            String lastName,
            String email,
            List<String> realmRoles,
            List<String> groups,
            List<Credential> credentials) {

        public String naam() {
            return firstName + " " + lastName;
        }

        public String organisatie() {
            return groups.get(0).substring(groups.get(0).lastIndexOf('/') + 1);
        }

        public String password() {
            return credentials.get(0).value();
        }
    }

    /** A password of a demo user. */
    public record Credential(String value) {}
}
