package org.ventanilla.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.credential.SignInGuard;

class PasswordProofTests {

    private final SignInGuard guard = mock();
    private final PasswordEncoder encoder = mock();
    private final Account account =
            Account.ofOfficer(AccountMother.newOfficer("oficina@correo.example"), "hash", Instant.EPOCH);
    private PasswordProof proof;

    @BeforeEach
    void prove() {
        when(encoder.encode(any())).thenReturn("decoy");
        proof = new PasswordProof(mock(), guard, encoder, () -> false);
    }

    @Test
    @Tag("V6.3.8")
    void hashesOnceForAnUnknownNameToo() {
        when(encoder.matches("right", "decoy")).thenReturn(true);

        assertThat(proof.proves(new Claim(null, "nobody"), "right", "here")).isFalse();
        verify(encoder).matches("right", "decoy");
        verify(guard, never()).welcome(anyString(), anyString());
    }

    @Test
    void welcomesTheOwner() {
        when(encoder.matches("right", "hash")).thenReturn(true);

        assertThat(proof.proves(Claim.to(account), "right", "here")).isTrue();
        verify(guard).welcome(account.id().toString(), "here");
    }

    @Test
    void looksAtNoPasswordThatIsTriedTooOften() {
        doThrow(new TooManyAttempts(Duration.ofMinutes(1))).when(guard).admit(anyString(), anyString());

        assertThatThrownBy(() -> proof.proves(Claim.to(account), "right", "here"))
                .isInstanceOf(TooManyAttempts.class);
        verify(encoder, never()).matches(any(), any());
    }
}
