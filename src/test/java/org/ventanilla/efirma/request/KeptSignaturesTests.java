package org.ventanilla.efirma.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ventanilla.efirma.request.SigningMother.accepted;
import static org.ventanilla.efirma.request.SigningMother.checked;
import static org.ventanilla.efirma.request.SigningMother.cms;
import static org.ventanilla.efirma.request.SigningMother.order;
import static org.ventanilla.efirma.request.SigningMother.unreadable;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SigningRequestView;
import org.ventanilla.efirma.SigningRequests;
import org.ventanilla.support.VentanillaTest;

/** What the tables refuse, whoever asks, and what is forgotten after its time. */
@VentanillaTest
class KeptSignaturesTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SigningRequests requests;

    @Autowired
    private RequestSettings settings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("technicalClock")
    private Clock technicalClock;

    private SigningMother mother;
    private SigningRequestView signed;
    private SigningRequestView open;

    @BeforeEach
    void signsOneOfTwo() {
        mother = SigningMother.of(beans);
        signed = mother.open(order(null, "PR-1"));
        open = mother.open(order(null, "PR-2"));
        var signature = checked(signed, cms("firma " + signed.id()), accepted());
        transaction.executeWithoutResult(status -> requests.spend(signature));
    }

    /** A document that is swapped between display and submit is none that the table takes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "document = 'Otro texto', document_sha256 = encode(sha256('Otro texto'), 'hex')",
                "document = 'Otro texto'",
                "original_chain = original_chain || '|'",
                "title = 'Otro acto'",
                "sentence = 'Otra cosa'",
                "folio = 'PR-3'",
                "procedure = 'otro.acto'",
                "holder_rfc = 'BEML920313AB1'",
                "curp = 'BEML920313HMCLNS09'",
                "account_id = gen_random_uuid()",
                "nonce = repeat('x', 32)",
                "expires_at = expires_at + interval '1 day'",
                "requested_at = requested_at - interval '1 day'",
                "id = gen_random_uuid()"
            })
    void changesNoRequest(String change) {
        assertRefused("update efirma.signing_request set " + change, open.id());
        assertRefused("update efirma.signing_request set spent_at = requested_at, " + change, open.id());
        assertRefused("update efirma.signing_request set " + change, signed.id());
    }

    @Test
    void givesNoSpentRequestBack() {
        assertRefused("update efirma.signing_request set spent_at = null", signed.id());
        assertRefused("delete from efirma.signing_request", signed.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update efirma.signature_evidence set cms = '\\x00'",
                "update efirma.signature_evidence set counts = false",
                "update efirma.signature_evidence set stored_at = stored_at",
                "delete from efirma.signature_evidence"
            })
    void changesNoEvidence(String change) {
        assertThatThrownBy(() -> jdbc.sql(change + " where request_id = :id")
                        .param("id", signed.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("evidence of a signature stays as it is");
    }

    @Test
    void emptiesNoTableOfEvidence() {
        assertThatThrownBy(() -> jdbc.sql("truncate efirma.signature_evidence").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("evidence of a signature stays as it is");
    }

    @Test
    void forgetsRefusedSignaturesAndUnsignedRequestsAfterTheirTime() {
        var refused = mother.report(open, unreadable(Refusal.REJECT_DIGEST));

        sweepIn(settings.failedKept().minus(Duration.ofHours(1)));
        assertThat(count("signature_evidence", refused)).isOne();
        assertThat(count("signing_request", open.id())).isOne();

        var late = forgettingIn(settings.failedKept().plus(Duration.ofHours(1)));
        assertThat(late.state().due()).isPositive();
        assertThat(late.state().oldest())
                .isBefore(technicalClock.instant().plus(settings.failedKept().plus(Duration.ofHours(1))));
        late.run();

        assertThat(late.state().due()).isZero();
        assertThat(late.state().oldest()).isNull();
        assertThat(count("signature_evidence", refused)).isZero();
        assertThat(count("signing_request", open.id())).isZero();
        assertThat(count("signing_request", signed.id())).isOne();
        assertThat(jdbc.sql("select count(*) from efirma.signature_evidence where request_id = :id and counts")
                        .param("id", signed.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void sweepIn(Duration time) {
        forgettingIn(time).run();
    }

    private ForgetFailedSignatures forgettingIn(Duration time) {
        return new ForgetFailedSignatures(jdbc, settings, Clock.offset(technicalClock, time));
    }

    private int count(String table, UUID id) {
        return jdbc.sql("select count(*) from efirma." + table + " where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private void assertRefused(String statement, UUID id) {
        assertThatThrownBy(() ->
                        jdbc.sql(statement + " where id = :id").param("id", id).update())
                .isInstanceOf(DataAccessException.class);
    }
}
