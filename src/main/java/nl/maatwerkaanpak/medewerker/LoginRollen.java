package nl.maatwerkaanpak.medewerker;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;

/** The roles in a login, among the other things that it was granted. */
public final class LoginRollen {

    private static final String ROLE = "ROLE_";

    private LoginRollen() {}

    /** In the order of their codes. */
    public static Set<String> of(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
