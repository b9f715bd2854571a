package org.offramp.world;

import java.nio.file.Path;

/** A small county of users with spells of active use, a hospital, a jail and a clinic with few places. */
final class SpellPlace {

    private SpellPlace() {}

    static Scene scene(Path folder) {
        return Scene.quiet(folder).with("""
                population:
                  from: [12, 65]
                  men: [60000, 9000]
                  women: [60000, 9000]
                  background: {from: [12, 60], men: [0.01, 0.05], women: [0.01, 0.05]}
                drug-use:
                  custody-overdose: 0
                  substances:
                    opioids:
                      users:
                        start: 3000
                        active: 0.43
                        men: 0.6
                        age: {distribution: log-normal, median: 20, sigma: 0.4, unit: years}
                        newcomers: 365.25 people per year
                        newcomer-age: {distribution: log-normal, median: 12, sigma: 0.5, unit: years}
                      spells:
                        ends:
                          overdose: {distribution: log-normal, median: 9000, sigma: 2, unit: days}
                          hospital: {distribution: log-normal, median: 900, sigma: 1.5, unit: days}
                          treatment: {distribution: log-normal, median: 500, sigma: 1, unit: days}
                          remission: {distribution: log-normal, median: 200, sigma: 1.5, unit: days}
                          possession: {distribution: log-normal, median: 700, sigma: 1.5, unit: days}
                          acquisitive: {distribution: log-normal, median: 700, sigma: 1.5, unit: days}
                        relapse:
                          remission: {distribution: log-normal, median: 200, sigma: 1, unit: days}
                          treatment: {distribution: log-normal, median: 100, sigma: 1, unit: days}
                          hospital: {distribution: log-normal, median: 10, sigma: 1, unit: days}
                          custody: {distribution: log-normal, median: 30, sigma: 1, unit: days}
                justice:
                  pretrial:
                    remand: {possession: 0.5, acquisitive: 0.5}
                  court:
                    sentences:
                      possession: {jail: {share: 0.5, length: 20 days}}
                      acquisitive: {jail: {share: 0.5, length: 20 days}}
                treatment:
                  modalities:
                    hospital:
                      title: Hospital
                      setting: community
                      evidence-based: false
                      medication: false
                      retention: {distribution: constant, length: 2, unit: days}
                      lasting: 0
                      effect: {offending: {}, overdose: 1, first-weeks: 1, afterwards: 1, death: 1, remission: 1}
                      afterwards: {arrest: 0.2, treatment: 0.3, death: 0.1}
                  programmes:
                    clinic: {places: 100}
                    hospital: {places: 1e6, day: 10 EUR, marginal: 1}
                  demand: {hospital: hospital}
                """);
    }
}
