package org.ventanilla.identity.safety;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.identity.account.AccountLinkState;
import org.ventanilla.identity.account.AccountStanding;
import org.ventanilla.identity.account.RequestRecovery;
import org.ventanilla.identity.device.Devices;
import org.ventanilla.identity.device.WarningLink;
import org.ventanilla.identity.device.WarningLinks;
import org.ventanilla.identity.notice.AccountAddresses;
import org.ventanilla.identity.notice.OwnerAct;

/** The owner says by the link of a warning that the new device is not theirs: whoever knows the password is shut out. */
@Component
public class NotMe {

    private final WarningLinks links;
    private final AccountStanding standing;
    private final Devices devices;
    private final RequestRecovery recovery;
    private final SafetyMails mails;
    private final AccountAddresses addresses;
    private final ApplicationEventPublisher events;

    NotMe(
            WarningLinks links,
            AccountStanding standing,
            Devices devices,
            RequestRecovery recovery,
            SafetyMails mails,
            AccountAddresses addresses,
            ApplicationEventPublisher events) {
        this.links = links;
        this.standing = standing;
        this.devices = devices;
        this.recovery = recovery;
        this.mails = mails;
        this.addresses = addresses;
        this.events = events;
    }

    /** What the link is worth now; looking changes nothing. */
    @Transactional(readOnly = true)
    public AccountLinkState stateOf(String token) {
        return links.find(token).map(NotMe::stateOf).orElse(AccountLinkState.UNKNOWN);
    }

    /**
     * Spends the link, when it is valid; what it was worth. All sessions end, the password, where there is one, opens none any more, the devices are forgotten, a
     * recovery mail leaves at once, and all addresses are told. Where somebody has moved the account to another address since the warning, it
     * comes back to the one that got the warning.
     */
    @Transactional
    public AccountLinkState execute(String token) {
        var link = links.lock(token).orElse(null);
        if (link == null) return AccountLinkState.UNKNOWN;
        var state = stateOf(link);
        if (state != AccountLinkState.VALID) return state;

        links.spend(link);
        addresses.giveBack(link.accountId(), link.sentTo());
        var password = standing.shutOut(link.accountId());
        devices.forget(link.accountId());
        mails.warn(link.accountId(), password ? "not-me" : "not-me-efirma");
        recovery.executeFor(link.accountId());
        events.publishEvent(OwnerAct.saidNotMe(link.accountId()));
        return state;
    }

    private static AccountLinkState stateOf(WarningLink link) {
        if (link.used()) return AccountLinkState.USED;
        return link.expired() ? AccountLinkState.EXPIRED : AccountLinkState.VALID;
    }
}
