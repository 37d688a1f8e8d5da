package org.ventanilla.identity.web.safety;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.ventanilla.identity.device.CurrentVisit;
import org.ventanilla.identity.device.Software;
import org.ventanilla.identity.device.Visit;

/** Reads the visit from the request that is being answered; what is done without one comes from nowhere. */
@Component
class RequestVisit implements CurrentVisit {

    private static final Visit NONE = new Visit(null, Software.of(null), "-");

    private final DeviceCookie device;

    RequestVisit(DeviceCookie device) {
        this.device = device;
    }

    @Override
    public Visit now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? device.read(current.getRequest())
                : NONE;
    }
}
