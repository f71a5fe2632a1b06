package io.listwarden.service.vendor;

import io.listwarden.contracts.api.RegisterChangesAnswer;
import io.listwarden.contracts.api.RegisterVersionsAnswer;
import io.listwarden.service.web.Parameters;
import io.listwarden.service.web.ProblemException;
import io.listwarden.service.web.ProblemType;
import io.listwarden.sync.history.RegisterHistory;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The versions of the register of vendors, and what each changed. */
@RestController
final class RegisterController {
    private final RegisterHistory history;

    RegisterController(RegisterHistory history) {
        this.history = history;
    }

    @GetMapping("/v1/vendors/register/versions")
    RegisterVersionsAnswer versions() {
        return new RegisterVersionsAnswer(
                history.versions().stream()
                        .map(
                                version ->
                                        new RegisterVersionsAnswer.Version(
                                                version.version(),
                                                version.recordedAt(),
                                                version.sha256(),
                                                version.families(),
                                                version.members()))
                        .toList());
    }

    @GetMapping("/v1/vendors/register/versions/{version}/changes")
    RegisterChangesAnswer changes(@PathVariable(name = "version") String version) {
        int number = Parameters.number("version", version, 1, Integer.MAX_VALUE, 1);
        if (history.versions().stream().noneMatch(it -> it.version() == number)) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "The register has no such version.");
        }
        return new RegisterChangesAnswer(
                history.changes(number).stream()
                        .map(
                                change ->
                                        new RegisterChangesAnswer.Change(
                                                change.kind(),
                                                change.familyId(),
                                                change.name(),
                                                change.at(),
                                                change.fields()))
                        .toList());
    }
}
