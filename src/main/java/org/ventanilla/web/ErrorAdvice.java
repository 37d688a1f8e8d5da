package org.ventanilla.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.ventanilla.core.NotFound;
import org.ventanilla.core.RuleViolation;
import org.ventanilla.core.TooManyAttempts;
import org.ventanilla.web.bare.Incident;
import org.ventanilla.web.bare.Outage;

/** The one place where exceptions become answers. Outages of the database go on to the filter that words them. */
@ControllerAdvice
class ErrorAdvice {

    private final ErrorPages pages;
    private final Refusals refusals;

    ErrorAdvice(ErrorPages pages, Refusals refusals) {
        this.pages = pages;
        this.refusals = refusals;
    }

    @ExceptionHandler
    Object on(NotFound missing, HttpServletRequest request) {
        var incident = Incident.refused(HttpStatus.NOT_FOUND);
        refusals.note(incident, request);
        return pages.answer(incident, request);
    }

    @ExceptionHandler
    Object on(RuleViolation violation, HttpServletRequest request) {
        return pages.answer(Incident.refused(HttpStatus.UNPROCESSABLE_CONTENT), request);
    }

    @ExceptionHandler
    Object on(OptimisticLockingFailureException conflict, HttpServletRequest request) {
        return pages.answer(Incident.refused(HttpStatus.CONFLICT), request);
    }

    @ExceptionHandler
    Object on(TooManyAttempts attempts, HttpServletRequest request, HttpServletResponse response) {
        var wait = Wait.of(attempts.retryAfter());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
        return pages.answer(Incident.refused(HttpStatus.TOO_MANY_REQUESTS), request, wait.words());
    }

    /** A part of the address that cannot be what it stands for, such as a number of letters: nothing is there. */
    @ExceptionHandler
    Object on(TypeMismatchException mistyped, HttpServletRequest request) {
        return pages.answer(Incident.refused(HttpStatus.NOT_FOUND), request);
    }

    @ExceptionHandler
    Object on(Exception failure, HttpServletRequest request) throws Exception {
        if (Outage.explains(failure) || isSecurityMatter(failure)) throw failure;
        if (failure instanceof ErrorResponse answer) return refused(answer.getStatusCode(), failure, request);
        return pages.answer(Incident.failed(HttpStatus.INTERNAL_SERVER_ERROR, failure), request);
    }

    private Object refused(HttpStatusCode code, Exception failure, HttpServletRequest request) {
        var status = HttpStatus.valueOf(code.value());
        var incident = status.is5xxServerError() ? Incident.failed(status, failure) : Incident.refused(status);
        return pages.answer(incident, request);
    }

    private static boolean isSecurityMatter(Exception failure) {
        return failure instanceof org.springframework.security.access.AccessDeniedException
                || failure instanceof org.springframework.security.core.AuthenticationException;
    }
}
