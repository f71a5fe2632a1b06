package io.listwarden.sync.history;

import static io.listwarden.contracts.testing.SampleMember.family;
import static io.listwarden.contracts.testing.SampleMember.register;
import static io.listwarden.contracts.testing.SampleMember.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.listwarden.contracts.change.ChangeKind;
import io.listwarden.contracts.change.FieldChange;
import io.listwarden.contracts.generation.JsonBlob;
import io.listwarden.contracts.testing.SampleMember;
import io.listwarden.contracts.vendor.Family;
import io.listwarden.contracts.vendor.Register;
import io.listwarden.contracts.vendor.Source.Checked;
import io.listwarden.sync.vendor.RegisterFiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

abstract class RegisterHistoryContract extends OnADatabase {
    private RegisterHistory history;

    @BeforeEach
    void openHistory() {
        history = new RegisterHistory(database, clock);
    }

    @Test
    void beforeTheFirstVersionThereIsNothing() {
        assertThat(history.current()).isEmpty();
        assertThat(history.versions()).isEmpty();
        assertThat(history.content(1)).isEmpty();
        assertThat(history.changes(1)).isEmpty();
    }

    @Test
    void theFirstVersionIsNumberOneAndAddsAllFamilies() {
        Register register = register(nso("NSO Group"), candiru());

        RegisterVersion first = history.record(register);

        assertThat(first)
                .isEqualTo(
                        new RegisterVersion(
                                1,
                                JsonBlob.of(register).sha256(),
                                Instant.parse("2026-01-02T03:04:05.123456Z"),
                                2,
                                3));
        assertThat(history.current()).contains(first);
        assertThat(history.content(1)).contains(register);
        assertThat(history.changes(1))
                .extracting(
                        RegisterChange::version,
                        RegisterChange::kind,
                        RegisterChange::familyId,
                        RegisterChange::name,
                        RegisterChange::at,
                        RegisterChange::fields)
                .containsExactly(
                        tuple(
                                1,
                                ChangeKind.ADDED,
                                "candiru",
                                "candiru",
                                first.recordedAt(),
                                List.of()),
                        tuple(1, ChangeKind.ADDED, "nso", "nso", first.recordedAt(), List.of()));
    }

    @Test
    void theSameContentIsNoNewVersion() {
        RegisterVersion first = history.record(register(nso("NSO Group"), candiru()));

        assertThat(history.record(register(candiru(), nso("NSO Group")))).isEqualTo(first);

        assertThat(history.versions()).containsExactly(first);
    }

    @Test
    void anotherContentIsTheNextVersionAndTellsWhatBecameOfEachFamily() {
        history.record(register(candiru(), family("intellexa", member("x")), nso("NSO Group")));

        RegisterVersion second =
                history.record(register(candiru(), nso("NSO"), family("quadream", member("q"))));

        assertThat(second.version()).isEqualTo(2);
        assertThat(history.changes(2))
                .extracting(RegisterChange::kind, RegisterChange::familyId, RegisterChange::fields)
                .containsExactly(
                        tuple(ChangeKind.REMOVED, "intellexa", List.of()),
                        tuple(
                                ChangeKind.AMENDED,
                                "nso",
                                List.of(new FieldChange("members[nso].note", "NSO Group", "NSO"))),
                        tuple(ChangeKind.ADDED, "quadream", List.of()));
        assertThat(history.changes(2))
                .allSatisfy(
                        change -> {
                            assertThat(change.version()).isEqualTo(2);
                            assertThat(change.at()).isEqualTo(second.recordedAt());
                        });
    }

    @Test
    void idsOfChangesGrowFromVersionToVersion() {
        history.record(register(candiru(), nso("NSO Group")));
        history.record(register(candiru(), nso("NSO")));

        List<Long> ids =
                List.of(1, 2).stream()
                        .flatMap(version -> history.changes(version).stream())
                        .map(RegisterChange::id)
                        .toList();

        assertThat(ids).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatIsSaidAgainAfterAnotherContentIsAVersionOfItsOwn() {
        RegisterVersion first = history.record(register(nso("NSO Group")));
        RegisterVersion second = history.record(register(nso("NSO")));
        RegisterVersion third = history.record(register(nso("NSO Group")));

        assertThat(third.version()).isEqualTo(3);
        assertThat(third.sha256()).isEqualTo(first.sha256());
        assertThat(history.versions()).containsExactly(third, second, first);
        assertThat(history.current()).contains(third);
    }

    @Test
    void earlierContentStaysReadable() {
        Register first = register(nso("NSO Group"));
        Register second = register(candiru());
        history.record(first);
        history.record(second);

        assertThat(history.content(1)).contains(first);
        assertThat(history.content(2)).contains(second);
        assertThat(history.content(3)).isEmpty();
    }

    @Test
    void anotherCommonSourceIsAVersionThatChangesNoFamily() {
        history.record(register(candiru()));
        Register register =
                new Register(
                        new TreeMap<>(Map.of(SampleMember.SOURCE, source(Checked.SECONDARY))),
                        new TreeMap<>(),
                        List.of(candiru()));

        assertThat(history.record(register).version()).isEqualTo(2);

        assertThat(history.changes(2)).isEmpty();
        assertThat(history.content(2)).contains(register);
    }

    @Test
    void aRegisterThatWasEmptiedRemovesAllFamilies() {
        history.record(register(candiru()));

        RegisterVersion second = history.record(Register.EMPTY);

        assertThat(second.families()).isZero();
        assertThat(second.members()).isZero();
        assertThat(history.content(2)).contains(Register.EMPTY);
        assertThat(history.changes(2))
                .extracting(RegisterChange::kind)
                .containsExactly(ChangeKind.REMOVED);
    }

    @Test
    void ourRegisterComesBackAsItIs() {
        Register ours = RegisterFiles.ours();

        RegisterVersion version = history.record(ours);

        assertThat(history.content(version.version())).contains(ours);
        assertThat(history.changes(1)).hasSameSizeAs(ours.families());
        assertThat(history.record(history.content(1).orElseThrow())).isEqualTo(version);
    }

    @Test
    void processesThatRecordTheSameAtOnceMakeOneVersion() throws Exception {
        Callable<RegisterVersion> task = () -> history.record(register(candiru()));
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(List.of(task, task, task, task))) {
                assertThat(result.get().version()).isEqualTo(1);
            }
        }

        assertThat(history.versions()).hasSize(1);
        assertThat(history.changes(1)).hasSize(1);
    }

    private static Family nso(String note) {
        return family("nso", member("nso").note(note), member("q-cyber"));
    }

    private static Family candiru() {
        return family("candiru", member("candiru"));
    }

    private static SampleMember member(String id) {
        return SampleMember.of(id).named(id + " Ltd.");
    }
}
