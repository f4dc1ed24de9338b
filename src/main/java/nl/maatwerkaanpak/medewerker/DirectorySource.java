package nl.maatwerkaanpak.medewerker;

import java.util.List;

/** Where the directory comes from: the identity provider, which is the truth about who works here. */
public interface DirectorySource {

    /** Everyone whom the source knows, the disabled too. Throws when the answer is not complete. */
    List<DirectoryEntry> read();
}
