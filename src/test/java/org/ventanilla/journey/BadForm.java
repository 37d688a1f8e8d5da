package org.ventanilla.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import org.ventanilla.support.Visitor;

/**
 * A form that is filled well except for what a case says.
 *
 * @param visitor who fills it
 * @param path its page, to which it is sent
 * @param state name of its page
 * @param good values that it takes
 */
record BadForm(Visitor visitor, String path, String state, Map<String, String> good) {

    /** Sends it with these values: it comes back with an error on each of the fields, and keeps what was typed. */
    void refuses(String what, Map<String, String> bad, String... fields) {
        visitor.open(path);
        good.forEach(visitor::fill);
        bad.forEach(visitor::fill);
        assertThatCode(() -> visitor.submit(path).isRefusedFor(fields).reads(state + "-refused"))
                .as(what)
                .doesNotThrowAnyException();
        bad.forEach(this::isKept);
    }

    private void isKept(String field, String value) {
        if (field.toLowerCase(java.util.Locale.ROOT).contains("password")) return;
        assertThat(visitor.field(field).inputValue()).isEqualTo(value);
    }
}
