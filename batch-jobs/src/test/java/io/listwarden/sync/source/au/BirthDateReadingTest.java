package io.listwarden.sync.source.au;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class BirthDateReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "1958 # 1958",
                "'1938,' # 1938",
                "5 Mar. 1961 # 1961-03-05",
                "'  05 Mar 1961\u00a0\u00a0' # 1961-03-05",
                "25 May. 1971 # 1971-05-25",
                "2 Sept 1971 # 1971-09-02",
                "14-Mar-1971 # 1971-03-14",
                "March 16, 1972 # 1972-03-16",
                "Jun. 1960 # 1960-06",
                "5/03/1961 # 1961-03-05",
                "05.09.1990 # 1990-09-05",
                "03/1965 # 1965-03",
                "22812 # 1962-06-15",
                "Approximately 1944 # ~1944",
                "Circa 1957 # ~1957",
                "c. 1946 or 1949 # ~1946;1949",
                "Approximately 1962-1963 # ~1962..1963",
                "Approximately 1955- 1958 # ~1955..1958",
                "Between 1963 and 1968 # 1963..1968",
                "March 1963 to March 1964 # 1963-03..1964-03",
                "1952 or 4 May 1955 # 1952;1955-05-04",
                "a) 1963 b) 5 Mar. 1961 # 1963;1961-03-05",
                "'a)1963; b) Approximately 1964,' # 1963;~1964",
                "'1961; \n1962' # 1961;1962",
                "14 Mar 1974 >> 1 Aug 1970 # 1974-03-14;1970-08-01",
                "'1/10/1983,15/10/1983, 01/01/1980' # 1983-10-01;1983-10-15;1980-01-01",
                "11/10/1953  10/11/1953 # 1953-10-11;1953-11-10",
                "27/05/1979 (this aka only) # 1979-05-27",
                "15 May 1968 (as A B) 1970 (as C D) # 1968-05-15;1970",
                "12/03/1966; alt DOB: 1967 # 1966-03-12;1967",
                "'8 Aug. 1980, (from a false passport)' # 1980-08-08",
                "a) 1 Jan. 1960 b) 24/06/1402 (Hijri Calendar) # 1960-01-01;?",
                "10/061962 # ?",
                "31/02/1962 # ?",
                "13/13/1962 # ?",
                "5 Mai 1961 # ?",
                "1964-1963 # ?",
                "Approximately (30-35 years old) # ?",
            })
    void aCellIsReadInAnyForm(String cell, String dates) {
        assertThat(read(new AuRow.Value(cell, null))).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource({"22812, 1962-06-15", "22812.5, 1962-06-15", "1958, 1958", "99999, ?"})
    void aNumberIsADayOrAYear(BigDecimal number, String date) {
        assertThat(read(new AuRow.Value(number.toString(), number))).isEqualTo(date);
    }

    private static String read(AuRow.Value value) {
        BirthDateReading.Result result = BirthDateReading.of(value);
        StringBuilder read = new StringBuilder();
        result.dates()
                .forEach(
                        date ->
                                read.append(read.isEmpty() ? "" : ";")
                                        .append(date.approximate() ? "~" : "")
                                        .append(date.earliest())
                                        .append(
                                                date.latest().equals(date.earliest())
                                                        ? ""
                                                        : ".." + date.latest()));
        if (!result.complete()) {
            read.append(read.isEmpty() ? "?" : ";?");
        }
        return read.toString();
    }
}
