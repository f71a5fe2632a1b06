package io.listwarden.sync.fetch;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedRetryMetrics;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import io.listwarden.contracts.failure.FailureKind;
import io.listwarden.contracts.failure.ListwardenException;
import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tries again where that makes sense, and leaves a document alone that fails time after time.
 *
 * <p>Only a {@link TransientFailure} is tried again or counted against a document; an answer that
 * we refuse for good says nothing about the next one.
 */
final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final double DOUBLING = 2;
    private static final double JITTER = 0.5;

    private final FetchSettings settings;
    private final Clock clock;
    private final RetryRegistry retries;
    private final CircuitBreakerRegistry breakers;
    private final Map<String, Instant> leftAloneUntil = new ConcurrentHashMap<>();

    Patience(FetchSettings settings, Clock clock, MeterRegistry meters) {
        this.settings = settings;
        this.clock = clock;
        this.retries = RetryRegistry.of(retry(settings));
        this.breakers = CircuitBreakerRegistry.of(breaker(settings, clock));
        breakers.getEventPublisher().onEntryAdded(added -> noteOpening(added.getAddedEntry()));
        TaggedRetryMetrics.ofRetryRegistry(retries).bindTo(meters);
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    }

    /**
     * @throws ListwardenException UNREACHABLE where all attempts failed or the document is left
     *     alone
     * @throws Exception what {@code attempt} threw that another attempt would not mend
     */
    <T> T insist(String documentId, Callable<T> attempt) throws Exception {
        try {
            CircuitBreaker breaker = breakers.circuitBreaker(documentId);
            return retries.retry(documentId)
                    .executeCallable(
                            () -> breaker.executeCallable(() -> logged(documentId, attempt)));
        } catch (CallNotPermittedException e) {
            throw leftAlone(documentId);
        } catch (TransientFailure e) {
            throw gaveUp(e);
        }
    }

    private static <T> T logged(String documentId, Callable<T> attempt) throws Exception {
        try {
            return attempt.call();
        } catch (TransientFailure e) {
            LOG.warn("{}: an attempt to fetch failed: {}", documentId, e.detail());
            throw e;
        }
    }

    private ListwardenException leftAlone(String documentId) {
        Instant until = leftAloneUntil.getOrDefault(documentId, clock.instant());
        return new ListwardenException(
                FailureKind.UNREACHABLE,
                "failed time after time, and is left alone until "
                        + until.truncatedTo(ChronoUnit.SECONDS));
    }

    private Exception gaveUp(TransientFailure last) {
        return Thread.interrupted()
                ? new InterruptedException()
                : new ListwardenException(
                        FailureKind.UNREACHABLE,
                        "%s; gave up after attempt %d"
                                .formatted(last.detail(), settings.attempts()),
                        last.getCause());
    }

    private static RetryConfig retry(FetchSettings settings) {
        return RetryConfig.custom()
                .maxAttempts(settings.attempts())
                .retryOnException(TransientFailure.class::isInstance)
                .intervalBiFunction(interval(settings))
                .build();
    }

    private static IntervalBiFunction<Object> interval(FetchSettings settings) {
        IntervalFunction backoff =
                IntervalFunction.ofExponentialRandomBackoff(
                        settings.firstBackoff(), DOUBLING, JITTER, settings.maximumBackoff());
        return (attempt, result) ->
                Math.max(backoff.apply(attempt), result.fold(Patience::asked, any -> 0L));
    }

    private static long asked(Throwable failure) {
        return failure instanceof TransientFailure last ? last.atLeast().toMillis() : 0;
    }

    private static CircuitBreakerConfig breaker(FetchSettings settings, Clock clock) {
        return CircuitBreakerConfig.custom()
                .slidingWindow(
                        settings.breakerFailures(),
                        settings.breakerFailures(),
                        CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(100)
                .waitDurationInOpenState(settings.breakerOpenFor())
                .permittedNumberOfCallsInHalfOpenState(1)
                .ignoreException(failure -> !(failure instanceof TransientFailure))
                .clock(clock)
                .build();
    }

    private void noteOpening(CircuitBreaker breaker) {
        breaker.getEventPublisher()
                .onStateTransition(
                        event -> {
                            if (event.getStateTransition().getToState() == State.OPEN) {
                                leftAloneUntil.put(
                                        event.getCircuitBreakerName(),
                                        clock.instant().plus(settings.breakerOpenFor()));
                            }
                        });
    }
}
