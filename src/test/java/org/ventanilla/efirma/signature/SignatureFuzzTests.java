package org.ventanilla.efirma.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ventanilla.efirma.signature.Bench.AUTHORITY;
import static org.ventanilla.efirma.signature.Bench.TEXT;
import static org.ventanilla.efirma.signature.Bench.signature;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ventanilla.efirma.SignatureVerdict;

/** Broken bytes never count, never throw, and never take long. */
class SignatureFuzzTests {

    private static final byte[] GOOD = signature().build();
    private static final long SEED = 20_261_121;

    private final VerifierMother verifier = VerifierMother.trusting(AUTHORITY);

    @Test
    void refusesOneTurnedBitOfEveryNthByte() {
        for (int place = 0; place < GOOD.length; place += 3) refuses(Bent.flipped(GOOD, place, place % Byte.SIZE));
    }

    @Test
    void refusesTruncations() {
        for (int length = 0; length < GOOD.length; length += 7) refuses(Arrays.copyOf(GOOD, length));
    }

    @Test
    void refusesRandomDamage() {
        damage(500);
    }

    @Test
    @Tag("deep")
    void refusesEveryTurnedBit() {
        for (int place = 0; place < GOOD.length; place++)
            for (int bit = 0; bit < Byte.SIZE; bit++) refuses(Bent.flipped(GOOD, place, bit));
    }

    @Test
    @Tag("deep")
    void refusesEveryTruncation() {
        for (int length = 0; length < GOOD.length; length++) refuses(Arrays.copyOf(GOOD, length));
    }

    @Test
    @Tag("deep")
    void refusesMuchRandomDamage() {
        damage(100_000);
    }

    /** Bytes written over, taken out, put in and swapped, several at a time. */
    private void damage(int times) {
        var random = new Random(SEED);
        for (int time = 0; time < times; time++) {
            var bent = GOOD;
            for (int wound = random.nextInt(4); wound >= 0; wound--) bent = wounded(bent, random);
            if (!Arrays.equals(bent, GOOD)) refuses(bent);
        }
    }

    private static byte[] wounded(byte[] bytes, Random random) {
        int place = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, place + 1 + random.nextInt(8));
        var head = Arrays.copyOf(bytes, place);
        var tail = Arrays.copyOfRange(bytes, end, bytes.length);
        var middle = new byte[end - place];
        random.nextBytes(middle);
        return switch (random.nextInt(3)) {
            case 0 -> Bent.joined(head, middle, tail);
            case 1 -> Bent.joined(head, tail, new byte[] {0});
            default -> Bent.joined(head, middle, Arrays.copyOfRange(bytes, place, bytes.length));
        };
    }

    private void refuses(byte[] bent) {
        var verdict = Assertions.assertTimeout(
                Duration.ofSeconds(2), () -> verifier.judge(bent, TEXT), () -> Arrays.toString(bent));
        assertThat(verdict).isInstanceOf(SignatureVerdict.Rejected.class);
    }
}
