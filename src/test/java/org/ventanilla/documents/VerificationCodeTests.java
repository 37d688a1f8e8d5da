package org.ventanilla.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTests {

    @Test
    void isRandomEachTime() {
        var codes = new HashSet<VerificationCode>();
        for (var i = 0; i < 1000; i++) codes.add(VerificationCode.random());

        assertThat(codes).hasSize(1000);
    }

    @Test
    void usesAllOfItsBits() {
        var seen = IntStream.range(0, 26)
                .mapToObj(place -> new HashSet<Character>())
                .toList();
        for (var i = 0; i < 2000; i++) {
            var code = VerificationCode.random().value();
            for (var place = 0; place < 26; place++) seen.get(place).add(code.charAt(place));
        }

        assertThat(seen.getFirst()).hasSize(8);
        assertThat(seen.subList(1, 26))
                .allSatisfy(characters -> assertThat(characters).hasSize(32));
    }

    @Test
    void isReadInGroups() {
        assertThat(new VerificationCode("7ZK3ABCDEFGHJKMNPQRSTVWXYZ").grouped())
                .isEqualTo("7ZK3 ABCD EFGH JKMN PQRS TVWX YZ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7ZK3ABCDEFGHJKMNPQRSTVWX01",
                "7zk3-abcd-efgh-jkmn-pqrs-tvwx-01",
                " 7zk3 abcd efgh jkmn pqrs tvwx oi",
                "7ZK3ABCDEFGHJKMNPQRSTVWXOL"
            })
    void understandsWhatPeopleType(String typed) {
        assertThat(VerificationCode.read(typed)).contains(new VerificationCode("7ZK3ABCDEFGHJKMNPQRSTVWX01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7ZK3",
                "8ZK3ABCDEFGHJKMNPQRSTVWX01",
                "7ZK3ABCDEFGHJKMNPQRSTVWXU1",
                "7ZK3ABCDEFGHJKMNPQRSTVWX012",
                "7ZK3ABCDEFGHJKMNPQRSTVWX0'"
            })
    void refusesWhatIsNoCode(String typed) {
        assertThat(VerificationCode.read(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode(typed));
    }
}
