package io.listwarden.sync.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.listwarden.contracts.party.PartyId;
import io.listwarden.sync.history.HistoryStore;
import io.listwarden.sync.history.ListVersion;
import io.listwarden.sync.history.PartyHistory;
import io.listwarden.sync.history.RunLog;
import io.listwarden.sync.history.RunReport;
import io.listwarden.sync.history.RunReport.ListComparison;
import io.listwarden.sync.history.RunState;
import io.listwarden.sync.history.SyncRun;
import io.listwarden.sync.history.VersionCause;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A list is served from one document at a time, and goes on when another one takes over. */
@Timeout(180)
class OwnershipTest {
    private static final String SDN = "us-ofac-sdn";
    private static final String ON = "listwarden.documents.us-ofac-sdn.enabled";
    private static final String RANK = "listwarden.documents.us-csl.rank";

    @TempDir Path dataDir;
    private ManyRig rig;

    @BeforeEach
    void theCompilationIsAloneAtFirst() {
        Map<String, String> settings = new TreeMap<>(SmallDocuments.limits());
        settings.put(ON, "false");
        rig =
                new ManyRig(
                        dataDir,
                        List.of(csl("7001", "7002", "7003"), sdn("7001", "7002", "7004")),
                        settings);
        assertThat(rig.awaitFirstRun("us-csl").state()).isEqualTo(RunState.COMPLETED);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private static PublishedDocument csl(String... numbers) {
        StringBuilder table =
                new StringBuilder(
                        "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n");
        table.append(
                "abc,Entity List (EL) - Bureau of Industry and Security,,,,Sample Instruments,,\"1"
                        + " Road, Oslo, NO\",86 FR 60760,2021-11-04,,,,,,,,,,,,,,,,,,,\n");
        for (String number : numbers) {
            table.append(number)
                    .append(",Specially Designated Nationals (SDN) - Treasury Department,")
                    .append(number)
                    .append(",Entity,SDGT,SAMPLE ")
                    .append(number)
                    .append(",".repeat(23))
                    .append("\n");
        }
        return PublishedDocument.of(
                "us-csl", "csv", table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static PublishedDocument sdn(String... numbers) {
        StringBuilder entries = new StringBuilder();
        StringBuilder addresses = new StringBuilder();
        for (String number : numbers) {
            entries.append(
                    "%s,\"SAMPLE %s\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n"
                            .formatted(number, number));
            addresses.append("%s,1,-0- ,-0- ,\"Norway\",-0- \r\n".formatted(number));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("sdn.csv", bytes(entries + "\u001a"));
        files.put("add.csv", bytes(addresses + "\u001a"));
        files.put("alt.csv", bytes(numbers[0] + ",1,\"aka\",\"SAMPLE\",-0- \r\n\u001a"));
        files.put("sdn_comments.csv", bytes("\u001a"));
        return PublishedDocument.of(SDN, "delimited", files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ListVersion served() {
        return rig.bean(HistoryStore.class).served(SDN).orElseThrow();
    }

    private RunReport report(SyncRun run) {
        return rig.bean(RunLog.class).report(run.id()).orElseThrow();
    }

    private SyncRun letTheAuthoritysOwnListCome() {
        rig.restart(Map.of(ON, "true"));
        return rig.awaitFirstRun(SDN);
    }

    @Test
    void theAuthoritysOwnListTakesOverAndItsPartiesKeepTheirHistory() {
        assertThat(served().documentId()).isEqualTo("us-csl");

        SyncRun run = letTheAuthoritysOwnListCome();

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(served())
                .returns(SDN, ListVersion::documentId)
                .returns("delimited", ListVersion::documentFormat)
                .returns(VersionCause.SOURCE, ListVersion::cause)
                .returns(2, ListVersion::version)
                .returns(1, ListVersion::added)
                .returns(1, ListVersion::removed)
                .returns(2, ListVersion::amended);
        assertThat(rig.bean(PartyHistory.class).versions(new PartyId(SDN, "7001"))).hasSize(2);
        assertThat(run.warnings())
                .singleElement()
                .asString()
                .contains(
                        "was read from us-csl (csv) before",
                        "1 parties of 3 are not in it, 1 of 3");
    }

    @Test
    void theCompilationsRowsAreThenComparedAndNotServed() {
        letTheAuthoritysOwnListCome();
        ListVersion before = served();
        rig.publishes(csl("7001", "7002", "7003", "7005"));

        SyncRun run = rig.sync("us-csl");

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(served()).isEqualTo(before);
        assertThat(report(run).comparisons())
                .containsExactly(new ListComparison(SDN, SDN, 4, 2, 1));
        assertThat(rig.bean(HistoryStore.class).served("us-bis-el").orElseThrow().version())
                .isEqualTo(2);
        assertThat(rig.sync("us-csl").state()).isEqualTo(RunState.UNCHANGED);
    }

    @Test
    void theCompilationServesAgainWhenTheAuthoritysOwnListIsSwitchedOff() {
        letTheAuthoritysOwnListCome();
        rig.restart(Map.of(ON, "false"));

        assertThat(rig.sync("us-csl").state()).isEqualTo(RunState.COMPLETED);

        assertThat(served())
                .returns("us-csl", ListVersion::documentId)
                .returns(VersionCause.SOURCE, ListVersion::cause);
        assertThat(rig.sync("us-csl").state()).isEqualTo(RunState.UNCHANGED);
    }

    @Test
    void whoeverRanksTheCompilationHigherKeepsIt() {
        rig.restart(Map.of(ON, "true", RANK, "20"));

        SyncRun run = rig.awaitFirstRun(SDN);

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(served().documentId()).isEqualTo("us-csl");
        assertThat(report(run).comparisons()).hasSize(1);
    }

    @Test
    void aListThatIsNotBelievedDoesNotTakeOver() {
        rig.restart(Map.of(ON, "true", "listwarden.documents.us-ofac-sdn.expected-minimum", "100"));

        assertThat(rig.awaitFirstRun(SDN).state()).isEqualTo(RunState.QUARANTINED);

        assertThat(served().documentId()).isEqualTo("us-csl");
        assertThat(rig.sync(SDN).state()).isEqualTo(RunState.UNCHANGED);
        rig.publishes(csl("7001", "7002", "7003", "7006"));
        assertThat(rig.sync("us-csl").state()).isEqualTo(RunState.COMPLETED);
        assertThat(served().partyCount()).isEqualTo(4);
        assertThat(rig.sync(SDN).state()).isEqualTo(RunState.UNCHANGED);
    }
}
