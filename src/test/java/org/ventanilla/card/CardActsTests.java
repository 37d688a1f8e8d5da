package org.ventanilla.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.ventanilla.support.VentanillaTest;

/** What happens to a card and its document is on the audit log. */
@VentanillaTest
class CardActsTests {

    @Autowired
    private DownloadCard download;

    @Autowired
    private ReissueCard reissue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsIssueSealDownloadAndReissue(@Autowired ApplicationContext context) {
        var holder = CardHolders.of(context).withCard(CardMother.SPANISH);

        download.execute(holder.accountId());
        download.execute(holder.accountId());
        reissue.execute(holder.accountId(), IssueReason.STOLEN, UUID.randomUUID());

        assertThat(kinds(holder.accountId()))
                .containsSubsequence(
                        "card.issued",
                        "documents.document-sealed",
                        "card.downloaded",
                        "card.downloaded",
                        "documents.document-revoked",
                        "card.reissued")
                .containsOnlyOnce("documents.document-sealed");
    }

    private List<String> kinds(UUID account) {
        return jdbc.sql("select kind from audit.entry where subject_id = ? order by id")
                .params(account)
                .query(String.class)
                .list();
    }
}
