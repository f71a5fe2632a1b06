package io.listwarden.sync.job;

import io.listwarden.sync.source.au.Xlsx;
import io.listwarden.sync.source.testing.Documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every document that we can read, as small as it can be, written by us. */
final class SmallDocuments {
    private static final String SAMPLES = "/io/listwarden/sync/source/";

    private SmallDocuments() {}

    static List<PublishedDocument> all() {
        return List.of(
                sample("us-csl", "csv", "us/csl/layout-2022.csv"),
                PublishedDocument.of("us-ofac-sdn", "delimited", sdn()),
                PublishedDocument.of("us-ofac-cons", "classic", bytes(CONSOLIDATED)),
                sample("us-ecfr", "xml", "us/bis/part-744.xml"),
                sample("us-bis-dpl", "tsv", "us/bis/dpl.txt"),
                PublishedDocument.of("eu-fsf", "xml", Documents.resource("/eu/every-trap.xml")),
                sample("un-sc", "xml", "un/every-trap.xml"),
                sample("uk-sl", "xml", "uk/every-trap.xml"),
                sample("ch-seco", "xml", "ch/every-trap.xml"),
                sample("ca-sema", "xml", "ca/layout-2025.xml"),
                PublishedDocument.of("au-dfat", "xlsx", Xlsx.bytes(Xlsx.table("layout-2026.tsv"))));
    }

    /** Limits that let small documents pass. */
    static Map<String, String> limits() {
        Map<String, String> limits = new TreeMap<>();
        for (PublishedDocument document : all()) {
            String prefix = "listwarden.documents." + document.id();
            limits.put(prefix + ".expected-minimum", "1");
        }
        return limits;
    }

    private static PublishedDocument sample(String id, String format, String resource) {
        return PublishedDocument.of(id, format, Documents.resource(SAMPLES + resource));
    }

    private static SortedMap<String, byte[]> sdn() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(
                "sdn.csv",
                table(
                        "7001,\"SAMPLE TRADING\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-"
                                + " ,-0- ",
                        "7002,\"SAMPLE, Ada\",\"individual\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0-"
                                + " ,-0- ,\"DOB 1 Jan 1960.\""));
        files.put(
                "add.csv",
                table(
                        "7001,1,\"1 Sample Road\",\"Sampleton\",\"Norway\",-0- ",
                        "7002,2,-0- ,-0- ,-0- ,-0- "));
        files.put("alt.csv", table("7001,1,\"aka\",\"SAMPLE TRADE\",-0- "));
        files.put("sdn_comments.csv", table());
        return files;
    }

    private static byte[] table(String... rows) {
        StringBuilder table = new StringBuilder();
        for (String row : rows) {
            table.append(row).append("\r\n");
        }
        return bytes(table.append('\u001a').toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final String CONSOLIDATED =
            """
            <?xml version="1.0" standalone="yes"?>
            <sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
              <publshInformation><Publish_Date>05/06/2024</Publish_Date><Record_Count>2</Record_Count></publshInformation>
              <sdnEntry><uid>9601</uid><firstName>Ada</firstName><lastName>SAMPLE</lastName><sdnType>Individual</sdnType><programList><program>NS-PLC</program></programList></sdnEntry>
              <sdnEntry><uid>9602</uid><lastName>SAMPLE MINING</lastName><sdnType>Entity</sdnType><programList><program>CMIC-EO13959</program></programList></sdnEntry>
            </sdnList>
            """;
}
