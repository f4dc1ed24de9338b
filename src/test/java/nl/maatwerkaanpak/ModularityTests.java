package nl.maatwerkaanpak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTests {

    private static final Pattern ROOM_IN_README = Pattern.compile("^\\| `(\\w+)` \\| \\S.*\\|$", Pattern.MULTILINE);

    private final ApplicationModules rooms = ApplicationModules.of(Maatwerkaanpak.class);

    @Test
    void roomsUseOnlyTheRoomsBelowThem() {
        rooms.verify();
    }

    @Test
    void aRoomThatUsesTheOneAboveItIsFound() {
        var badRooms = ApplicationModules.of("nl.badexamples.rooms", location -> true);

        assertThatThrownBy(badRooms::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'lower' depends on module 'upper'");
    }

    @Test
    void readmeHasOneLineForEveryRoom() throws IOException {
        var named = ROOM_IN_README
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(ModularityTests::room)
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(names(rooms));
    }

    private static String room(MatchResult line) {
        return line.group(1);
    }

    private static List<String> names(ApplicationModules rooms) {
        return rooms.stream().map(room -> room.getIdentifier().toString()).toList();
    }
}
