package org.ventanilla.identity.web.safety;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.device.Devices;
import org.ventanilla.identity.device.SignInHistory;

/** The owner's sign-ins and devices. */
@Controller
@RequestMapping("/cuenta/accesos")
class HistoryController {

    private static final int SIZE = 20;

    private final SignInHistory history;
    private final Devices devices;

    HistoryController(SignInHistory history, Devices devices) {
        this.history = history;
        this.devices = devices;
    }

    @GetMapping
    ModelAndView list(
            @AuthenticationPrincipal PortalUser user, @RequestParam(defaultValue = Long.MAX_VALUE + "") long before) {
        return new ModelAndView("identity/safety/history")
                .addObject("entries", history.of(user.accountId(), before, SIZE))
                .addObject("devices", devices.of(user.accountId()))
                .addObject("newest", before == Long.MAX_VALUE);
    }
}
