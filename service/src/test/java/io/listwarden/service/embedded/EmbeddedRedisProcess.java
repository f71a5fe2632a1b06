package io.listwarden.service.embedded;

import java.nio.file.Path;

/** A process to be killed: starts a server, says where, and waits. */
final class EmbeddedRedisProcess {
    private EmbeddedRedisProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.out.println(EmbeddedRedis.start(Path.of(arguments[0])).uri());
        Thread.sleep(Long.MAX_VALUE);
    }
}
