package org.ventanilla.core;

import java.io.Serial;
import java.util.Arrays;

/** A rule that an input or an act breaks. It carries a message key and arguments, never a text: the page words it in the reader's language. */
public final class RuleViolation extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    /** A violation whose words stand under the key {@code code} of the bundles, with the arguments of that message. */
    public RuleViolation(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments.clone();
    }

    /** The key of the message that words this violation, for example {@code core.error.curp.check-digit}. */
    public String code() {
        return code;
    }

    /** The arguments of the message, in its order. */
    public Object[] arguments() {
        return Arrays.copyOf(arguments, arguments.length);
    }
}
