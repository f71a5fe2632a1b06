package io.listwarden.service.operations;

import io.listwarden.sync.history.AuditLog;
import io.listwarden.sync.history.RunLog;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;

/** The operations, over the jobs and the history that the application brings. */
@Configuration(proxyBeanMethods = false)
@Import({SyncRunController.class, DecisionController.class, UploadController.class})
public class OperationsConfiguration {
    @Bean
    Audit audit(AuditLog log) {
        return new Audit(log);
    }

    @Bean
    DeniedActions deniedActions(Audit audit) {
        return new DeniedActions(audit);
    }

    /** Spring Security tells of refusals only when this is there. */
    @Bean
    SpringAuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    @Bean
    RunProgress runProgress(RunLog runs) {
        return new RunProgress(runs, RunProgress.Pace.DEFAULT);
    }
}
