package org.ventanilla.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalFormTests {

    @Test
    void putsCountPresenceAndLengthInFront() {
        assertThat(HexFormat.of().formatHex(form("a", null, "", "ñ")))
                .isEqualTo("00000004" + "0100000001" + "61" + "00" + "0100000000" + "0100000002" + "c3b1");
    }

    @Test
    void tellsApartWhatRunsTogetherAsText() {
        assertThat(form("ab", "c")).isNotEqualTo(form("a", "bc")).isNotEqualTo(form("abc"));
        assertThat(form((String) null)).isNotEqualTo(form("")).isNotEqualTo(form());
        assertThat(form("", null)).isNotEqualTo(form(null, ""));
        assertThat(form("a")).isNotEqualTo(form("a", null));
    }

    @Test
    void givesEveryShortListBytesOfItsOwn() {
        var parts = new @Nullable String[] {null, "", "a", "b", "ab", "\0", "\0\0\0\1a"};
        var seen = new HashSet<String>();
        var lists = new ArrayList<List<@Nullable String>>();
        lists.add(List.of());
        for (var first : parts) {
            lists.add(Arrays.asList(first));
            for (var second : parts) {
                lists.add(Arrays.asList(first, second));
                for (var third : parts) lists.add(Arrays.asList(first, second, third));
            }
        }

        for (var list : lists)
            assertThat(seen.add(HexFormat.of().formatHex(CanonicalForm.of(list))))
                    .as("%s", list)
                    .isTrue();
    }

    private static byte[] form(@Nullable String... values) {
        return CanonicalForm.of(Arrays.asList(values));
    }
}
