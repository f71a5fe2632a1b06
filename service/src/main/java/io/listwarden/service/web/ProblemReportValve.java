package io.listwarden.service.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Answers what Tomcat refuses before any servlet sees it, such as a malformed request line, as a
 * problem instead of a page. Tomcat makes it by its class name.
 */
public final class ProblemReportValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            ProblemWriter.write(
                    response.getResponse(),
                    ProblemWriter.ofStatus(status, ContainerErrors.detail(status), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
