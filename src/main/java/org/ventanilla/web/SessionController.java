package org.ventanilla.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps a session open for a person who is still there: any request does; this one is for the warning's button. */
@Controller
class SessionController {

    @PostMapping("/cuenta/sesion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {}
}
