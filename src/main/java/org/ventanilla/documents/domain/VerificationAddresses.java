package org.ventanilla.documents.domain;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.ventanilla.documents.VerificationCode;

/** Public addresses of the verification pages. */
@Component
class VerificationAddresses {

    private final String publicUrl;

    VerificationAddresses(@Value("${ventanilla.public-url}") String publicUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    URI of(VerificationCode code) {
        return URI.create(publicUrl + "/verificar/" + code.value());
    }
}
