package nl.maatwerkaanpak.jongerenwerk;

import nl.maatwerkaanpak.inbreng.UitvraagId;
import org.jspecify.annotations.Nullable;

/**
 * What who guides can take along as inbreng, and where to.
 *
 * @param uitvraag the uitvraag that waits for the reader's answer; nothing when none does
 * @param procesregisseur the name of who asks partners for inbreng
 */
public record Deelbaar(Pop pop, @Nullable UitvraagId uitvraag, String procesregisseur) {}
