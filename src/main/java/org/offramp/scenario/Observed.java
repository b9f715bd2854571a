package org.offramp.scenario;

import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Ratio;

/**
 * What is observed in a place today; the base arm's first year is held against it.
 *
 * @param coverageTarget share of people with a disorder to be treated, the target of coverage
 * @param prisonRate held per 100,000 population
 * @param remandShare share of people held who are on remand
 * @param drugShare share of people held for drug offences (possession, supply)
 * @param occupancy held / places
 * @param coverage share of people with a disorder treated in a year
 * @param arrests arrests per year
 * @param drugContacts contacts with the police for drug offences per year
 * @param rearrest share arrested within 3 years of release from prison
 * @param reimprisonment share imprisoned within 3 years of release from prison
 * @param overdoseDeaths fatal overdoses per year
 */
public record Observed(
        Chance coverageTarget,
        Optional<Count> prisonRate,
        Optional<Chance> remandShare,
        Optional<Chance> drugShare,
        Optional<Ratio> occupancy,
        Optional<Chance> coverage,
        Optional<Count> arrests,
        Optional<Count> drugContacts,
        Optional<Chance> rearrest,
        Optional<Chance> reimprisonment,
        Optional<Count> overdoseDeaths) {}
