package io.listwarden.sync.job;

import io.listwarden.sync.SyncWorker;
import io.listwarden.sync.history.AuditLog;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import java.io.PrintStream;

/** A process to be killed: commits without a pause, from several threads, and says what it did. */
final class CommittingProcess {
    static final String MARK = "committed ";
    private static final int THREADS = 4;

    private CommittingProcess() {}

    public static void main(String[] settings) {
        AuditLog log =
                new SpringApplicationBuilder(SyncWorker.class)
                        .web(WebApplicationType.NONE)
                        .run(settings)
                        .getBean(AuditLog.class);
        for (int thread = 0; thread < THREADS; thread++) {
            Thread.ofPlatform().start(() -> commit(log, System.out));
        }
    }

    private static void commit(AuditLog log, PrintStream output) {
        while (!output.checkError()) {
            output.println(MARK + log.append("Ada", "start", "all lists", null, "done").id());
        }
    }
}
