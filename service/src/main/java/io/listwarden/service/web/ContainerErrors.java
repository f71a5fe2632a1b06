package io.listwarden.service.web;

/** Sentences for failures of which only the status is known. */
final class ContainerErrors {
    private ContainerErrors() {}

    static String detail(int status) {
        if (status >= 500) {
            return "The request could not be answered; the service's log says why.";
        }
        return switch (status) {
            case 404 -> "There is nothing at this path.";
            case 405 -> "The method is not allowed here.";
            case 406 -> "The answer is JSON, or what the description of this path says.";
            case 408 -> "The request took too long to arrive.";
            case 413 -> "The request is too large.";
            case 414, 431 -> "The request's address or headers are too long.";
            case 415 -> "The body is to be JSON, with Content-Type: application/json.";
            default ->
                    "The request is not well-formed HTTP, or uses a path or header that is"
                            + " refused.";
        };
    }
}
