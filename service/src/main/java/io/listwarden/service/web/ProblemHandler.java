package io.listwarden.service.web;

import io.listwarden.contracts.api.Problem;
import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/** Turns every exception of a controller into a problem. */
@RestControllerAdvice
final class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<Problem> refused(ProblemException refused, HttpServletRequest request) {
        Problem problem = refused.problem(request.getRequestURI());
        HttpHeaders headers = new HttpHeaders();
        if (problem.run() != null) {
            headers.set(HttpHeaders.LOCATION, problem.run());
        }
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(
            MissingServletRequestParameterException missing, HttpServletRequest request) {
        return refused(ProblemException.field(missing.getParameterName(), "is missing"), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> noBody(HttpMessageNotReadableException e, HttpServletRequest request) {
        return refused(
                ProblemException.of(
                        ProblemType.INVALID_REQUEST, "The body is missing or cannot be read."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(ListwardenException failure, HttpServletRequest request) {
        LOG.warn("{} failed: {}", request.getRequestURI(), failure.detail(), failure);
        return failure.kind() == FailureKind.STORE_DOWN
                ? storeDown(request)
                : status(500, request, HttpHeaders.EMPTY);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Problem> databaseFailed(RuntimeException failure, HttpServletRequest request) {
        LOG.warn("{} failed at the database", request.getRequestURI(), failure);
        return storeDown(request);
    }

    private static ResponseEntity<Problem> storeDown(HttpServletRequest request) {
        return answer(
                ProblemException.of(
                                ProblemType.STORE_DOWN,
                                "The store behind this request does not answer; try again later.")
                        .problem(request.getRequestURI()),
                HttpHeaders.EMPTY);
    }

    /** The client has gone, or its stream is over: there is nobody to answer. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void gone() {}

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return status(response.getStatusCode().value(), request, response.getHeaders());
        }
        if (e.getClass().getName().startsWith("org.apache.tomcat.util.http.InvalidParameter")) {
            return status(400, request, HttpHeaders.EMPTY);
        }
        LOG.error("{} failed for a reason that nobody foresaw", request.getRequestURI(), e);
        return status(500, request, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<Problem> status(
            int status, HttpServletRequest request, HttpHeaders headers) {
        return answer(
                ProblemWriter.ofStatus(
                        status, ContainerErrors.detail(status), request.getRequestURI()),
                headers);
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.status())
                        .headers(headers)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }
}
