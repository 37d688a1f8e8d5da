package org.ventanilla.demo;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.ventanilla.identity.registration.ConfirmData;
import org.ventanilla.identity.registration.DataConfirmation;

/** Opens an account and finds its data right in one transaction, so that a start that is cut off leaves no account half confirmed. */
@Component
@Profile("demo")
class RightData {

    private final DataConfirmation data;
    private final ConfirmData confirm;

    RightData(DataConfirmation data, ConfirmData confirm) {
        this.data = data;
        this.confirm = confirm;
    }

    @Transactional
    public void confirm(Supplier<Optional<UUID>> openAccount) {
        openAccount
                .get()
                .ifPresent(account -> confirm.execute(account, data.of(account).version()));
    }
}
