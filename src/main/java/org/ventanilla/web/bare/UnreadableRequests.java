package org.ventanilla.web.bare;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;

/** Answers what the server refuses before it reaches the portal, such as an address that cannot be decoded, with a page of the portal. */
class UnreadableRequests extends ValveBase {

    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAILURE = 500;

    private final ObjectProvider<BarePage> page;

    UnreadableRequests(ObjectProvider<BarePage> page) {
        super(true);
        this.page = page;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.isAsync() || response.isCommitted() || !isUnanswered(response)) return;

        var words = response.getStatus() < FIRST_FAILURE ? "400" : "500";
        var status = HttpStatus.resolve(response.getStatus());
        var incident = Incident.refused(status == null ? HttpStatus.BAD_REQUEST : status);
        response.setSuspended(false);
        page.getObject().answer(words, incident, request.getRequest(), response.getResponse());
        response.finishResponse();
    }

    private static boolean isUnanswered(Response response) {
        return response.getStatus() >= FIRST_ERROR
                && response.getContentWritten() == 0
                && response.isErrorReportRequired()
                && response.setErrorReported();
    }
}
