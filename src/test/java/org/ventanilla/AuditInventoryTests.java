package org.ventanilla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ventanilla.support.AuditKinds;

/** The published inventory of the log names what the code writes, nothing less and nothing more. */
class AuditInventoryTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+\\.[a-z-]+)` \\|");

    @Test
    @Tag("V16.1.1")
    void namesEveryKindOfActAndNoOther() throws IOException {
        var named = ROW.matcher(Files.readString(Path.of("docs/audit-log.md")))
                .results()
                .map(row -> row.group(1));

        assertThat(named).isNotEmpty().doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(AuditKinds.all());
    }
}
