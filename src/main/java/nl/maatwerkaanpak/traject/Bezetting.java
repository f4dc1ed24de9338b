package nl.maatwerkaanpak.traject;

import org.jspecify.annotations.Nullable;

/**
 * The places of a trajectsoort, in numbers.
 *
 * @param bezet how many trajecten run; more than the capaciteit when that was lowered, for nobody is sent away
 * @param wachtdagen how many days half of those who waited in the past year waited at most; absent when too few did
 */
public record Bezetting(
        String trajectsoort,
        int capaciteit,
        long bezet,
        long wachtend,
        @Nullable Integer wachtdagen) {

    public long vrij() {
        return Math.max(0, capaciteit - bezet);
    }

    /** Whether there is a place for somebody new: who waits goes first. */
    public boolean heeftPlek() {
        return vrij() > wachtend;
    }

    /** For templates: the waiting time in whole weeks, at least one. */
    public @Nullable Integer wachtweken() {
        return wachtdagen == null ? null : Math.max(1, (wachtdagen + 6) / 7);
    }
}
