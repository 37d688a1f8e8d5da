package org.ventanilla.identity.factor;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.identity.device.SignInMethod;

/** Judges the code that somebody types after the password: that of the app, or one of the recovery codes. */
@Component
public class ProveSecondStep {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    private final TotpRows rows;
    private final RecoveryCodes recoveryCodes;
    private final OneTimeCodes codes;
    private final CodeGuard guard;
    private final FactorChanges changes;
    private final FactorResets resets;
    private final FactorTransaction transaction;

    ProveSecondStep(
            TotpRows rows,
            RecoveryCodes recoveryCodes,
            OneTimeCodes codes,
            CodeGuard guard,
            FactorChanges changes,
            FactorResets resets,
            FactorTransaction transaction) {
        this.rows = rows;
        this.recoveryCodes = recoveryCodes;
        this.codes = codes;
        this.guard = guard;
        this.changes = changes;
        this.resets = resets;
        this.transaction = transaction;
    }

    /**
     * What the code is worth in this sign-in; a right one is used up. Throws {@link TooManyAttempts} without looking at it when the account has
     * tried too often.
     */
    public Proof execute(UUID accountId, UUID attempt, String code) {
        if (guard.isVoid(attempt)) return Proof.VOID;

        admit(accountId, attempt, methodOf(code));
        if (accept(accountId, compact(code))) return accepted(accountId);

        refused(accountId, methodOf(code));
        return guard.isVoid(attempt) ? Proof.VOID : Proof.WRONG;
    }

    /** Another step than a code was proved: what holds for a right code holds for it. */
    public Proof accepted(UUID accountId) {
        guard.forget(accountId);
        transaction.within(now -> resets.cancelFor(accountId));
        return Proof.RIGHT;
    }

    /** A second step of this sign-in was wrong. */
    public void refused(UUID accountId, SignInMethod method) {
        transaction.refuseSignIn(accountId, method);
    }

    /** How somebody signs in who types this code. */
    public static SignInMethod methodOf(String code) {
        return SIX_DIGITS.matcher(compact(code)).matches()
                ? SignInMethod.PASSWORD_AND_CODE
                : SignInMethod.PASSWORD_AND_RECOVERY_CODE;
    }

    private static String compact(String code) {
        return code.replaceAll("\\s", "");
    }

    private void admit(UUID accountId, UUID attempt, SignInMethod method) {
        try {
            guard.admit(accountId, attempt);
        } catch (TooManyAttempts refused) {
            transaction.turnAway(accountId, method);
            throw refused;
        }
    }

    private boolean accept(UUID accountId, String code) {
        return SIX_DIGITS.matcher(code).matches()
                ? acceptOneTimeCode(accountId, code)
                : transaction.within(now -> acceptRecoveryCode(accountId, code, now));
    }

    private boolean acceptOneTimeCode(UUID accountId, String code) {
        var secret = rows.secretOf(accountId);
        if (secret.isEmpty()) return false;

        var step = codes.stepOf(secret.get(), code);
        return step.isPresent() && rows.spend(accountId, step.getAsLong());
    }

    private boolean acceptRecoveryCode(UUID accountId, String code, Instant now) {
        if (!recoveryCodes.spend(accountId, code, now)) return false;

        changes.codeUsed(accountId, recoveryCodes.left(accountId));
        return true;
    }

    /** What a code is worth. */
    public enum Proof {
        /** It is the owner's. */
        RIGHT,
        /** It is not, or was used before. */
        WRONG,
        /** The sign-in has no try left; it begins again with the password. */
        VOID
    }
}
