package org.ventanilla.efirma.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.ventanilla.core.PersonalData;
import org.ventanilla.core.PortalUser;

/** What was signed for an account and with which certificate, for the owner's own copy; sign-ins stand in the history of the account. */
@Component
class OwnSignatures implements PersonalData {

    private static final int PLACE = 70;

    private final JdbcClient jdbc;

    OwnSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "signatures";
    }

    @Override
    public String titleKey() {
        return "efirma.personal";
    }

    @Override
    public Map<String, Object> of(PortalUser user) {
        List<Map<String, Object>> signatures = jdbc.sql("""
                select r.title, r.folio, e.holder_rfc, e.representative_rfc, e.certificate_number, e.verified_at
                from efirma.signing_request r join efirma.signature_evidence e on e.request_id = r.id
                where r.account_id = :account and e.counts order by e.verified_at, e.id
                """)
                .param("account", user.accountId())
                .query(OwnSignatures::described)
                .list();
        return signatures.isEmpty() ? Map.of() : Map.of("signatures", signatures);
    }

    private static Map<String, Object> described(ResultSet row, int number) throws SQLException {
        var signature = new LinkedHashMap<String, Object>();
        signature.put("act", row.getString("title"));
        signature.put("folio", row.getString("folio"));
        signature.put("rfc", row.getString("holder_rfc"));
        var representative = row.getString("representative_rfc");
        if (representative != null) signature.put("representative", representative);
        signature.put("certificateNumber", row.getString("certificate_number"));
        signature.put("verifiedAt", Columns.instant(row, "verified_at"));
        return signature;
    }
}
