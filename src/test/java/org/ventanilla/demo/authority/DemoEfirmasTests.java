package org.ventanilla.demo.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;
import org.ventanilla.core.NotFound;

class DemoEfirmasTests {

    @Test
    void keepsItsFilesOverRestarts() {
        var again = new DemoEfirmas(Issued.authority());

        assertThat(Issued.ALL).allSatisfy(name -> {
            assertThat(again.certificate(name)).isEqualTo(Issued.FILES.certificate(name));
            assertThat(again.key(name)).isEqualTo(Issued.FILES.key(name));
        });
    }

    @Test
    void completesWhatAStartThatWasCutOffLeftOut(@TempDir Path directory) throws Exception {
        var kept = Issued.FILES.certificate("luis");
        var authority = new DemoAuthority(directory, new MockEnvironment());
        FileSystemUtils.copyRecursively(Issued.AUTHORITY.directory(), authority.directory());
        Files.delete(authority.directory().resolve("flor.cer"));
        Files.writeString(authority.directory().resolve("flor.key.new"), "half a file");

        var completed = new DemoEfirmas(authority);

        assertThat(completed.certificate("flor")).isNotEmpty();
        assertThat(completed.certificate("luis")).isEqualTo(kept);
    }

    @Test
    void letsOnlyItsOwnerReadKeys() throws Exception {
        assertThat(Issued.FILES.key("luis")).isNotEmpty();

        for (var file : List.of("keys.p12", "luis.key"))
            assertThat(Files.getPosixFilePermissions(
                            Issued.AUTHORITY.directory().resolve(file)))
                    .as(file)
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void givesNoOtherFileAway() {
        assertThatThrownBy(() -> Issued.FILES.key("keys")).isInstanceOf(NotFound.class);
    }
}
