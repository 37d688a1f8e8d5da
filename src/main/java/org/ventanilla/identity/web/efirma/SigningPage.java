package org.ventanilla.identity.web.efirma;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.efirma.Refusal;
import org.ventanilla.efirma.SigningRequestView;
import org.ventanilla.identity.taxpayer.EfirmaRefusal;

/** The page on which something is signed: its text, and what became of a signature before. */
final class SigningPage {

    /** The request is not the one that this session asked for. */
    static final EfirmaRefusal NOT_YOURS = new EfirmaRefusal(Refusal.REJECT_BINDING.messageKey(), null);

    /** The same, as what came of an act. */
    static final Optional<EfirmaRefusal> NOT_YOURS_EITHER = Optional.of(NOT_YOURS);

    private SigningPage() {}

    /** The page with a request to sign, whose form goes to this address. */
    static ModelAndView of(String view, SigningRequestView signing, String action) {
        return new ModelAndView(view)
                .addObject("signing", signing)
                .addObject("action", action)
                .addObject("form", SigningForm.empty());
    }

    /** The same after a signature that was refused. */
    static ModelAndView refused(
            String view, SigningRequestView signing, String action, EfirmaRefusal refusal, Errors errors) {
        errors.reject(refusal.messageKey());
        var page = new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("signing", signing)
                .addObject("action", action);
        return refusal.reportId() == null ? page : page.addObject("report", refusal.reportId());
    }
}
