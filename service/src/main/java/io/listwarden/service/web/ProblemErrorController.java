package io.listwarden.service.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.io.IOException;

/** Answers what the container hands to the error page: a problem, whatever form was accepted. */
@Controller
final class ProblemErrorController implements ErrorController {
    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = attribute(request, RequestDispatcher.ERROR_STATUS_CODE, Integer.class);
        String path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI, String.class);
        int known = status == null ? 404 : status;
        ProblemWriter.write(
                response, ProblemWriter.ofStatus(known, ContainerErrors.detail(known), path));
    }

    private static <T> @Nullable T attribute(
            HttpServletRequest request, String name, Class<T> type) {
        Object value = request.getAttribute(name);
        return type.isInstance(value) ? type.cast(value) : null;
    }
}
