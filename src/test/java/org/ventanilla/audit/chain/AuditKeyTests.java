package org.ventanilla.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ventanilla.core.StartRefused;

class AuditKeyTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64 at all!"})
    void refusesToStartAndNamesWhatIsMissing(String key) {
        assertThatThrownBy(() -> new AuditKey(LinkedLog.settings(key, "target/unused")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("VENTANILLA_AUDIT_KEY")
                .message()
                .satisfies(message -> {
                    if (!key.isEmpty()) assertThat(message).doesNotContain(key);
                });
    }

    @Test
    void refusesToStartWithoutAFileForTheRoots() {
        assertThatThrownBy(() -> new RootsFile(LinkedLog.settings(LinkedLog.KEY, "")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("VENTANILLA_AUDIT_ROOTS");
        assertThatThrownBy(() -> new RootsFile(LinkedLog.settings(LinkedLog.KEY, "/proc/no/such/file")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("VENTANILLA_AUDIT_ROOTS");
    }

    @Test
    void hidesTheKeyFromWhateverPrintsTheSettings() {
        assertThat(LinkedLog.settings(LinkedLog.KEY, "x").toString()).doesNotContain(LinkedLog.KEY);
    }
}
