use rusqlite::{OptionalExtension, Transaction, params};

use super::{Error, Store, keep_words, label};
use crate::{
    networks::{Kind, OwnNetwork},
    plan::{ChosenNetwork, RefusedNetwork},
    store::{
        change::About,
        read::{from_id, id_of, lines},
    },
};

impl Store {
    pub(super) fn chosen(&self) -> Result<Vec<ChosenNetwork>, Error> {
        let targets: Vec<(String, i32)> = self
            .rows("select network, target from chosen_target order by target", |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let mut chosen =
            self.rows("select network, role, minutes from chosen_network order by rank", |row| {
                Ok(ChosenNetwork {
                    network: row.get(0)?,
                    role: row.get(1)?,
                    minutes: row.get(2)?,
                    targets: Vec::new(),
                })
            })?;
        for network in &mut chosen {
            network.targets =
                targets.iter().filter(|it| it.0 == network.network).map(|it| it.1).collect();
        }
        Ok(chosen)
    }

    pub(super) fn refused(&self) -> Result<Vec<RefusedNetwork>, Error> {
        self.rows("select network, reason from refused_network order by rank", |row| {
            Ok(RefusedNetwork { network: row.get(0)?, reason: row.get(1)? })
        })
    }

    pub(in crate::store) fn own_networks(&self) -> Result<Vec<OwnNetwork>, Error> {
        self.rows(
            "select id, name, kind, purposes, minutes, fields from own_network order by rank, id",
            |row| {
                Ok(OwnNetwork {
                    id: format!("own-{}", row.get::<_, i32>(0)?),
                    name: row.get(1)?,
                    kind: from_id(row.get(2)?).unwrap_or(Kind::InPerson),
                    purposes: lines(&row.get::<_, String>(3)?)
                        .into_iter()
                        .filter_map(from_id)
                        .collect(),
                    minutes: row.get(4)?,
                    fields: lines(&row.get::<_, String>(5)?),
                })
            },
        )
    }

    /// # Errors
    /// When a target does not exist or the file cannot be written.
    pub fn set_chosen(&self, chosen: &[ChosenNetwork], continues: bool) -> Result<(), Error> {
        let label = label("network", self.chosen()?.len(), chosen.len());
        self.change(&About { label, subject: "networks".to_owned(), continues }, |change| {
            let ids: Vec<String> = chosen.iter().map(|it| it.network.clone()).collect();
            keep_words(change, "chosen_network", "network", &ids)?;
            for (rank, network) in (0_i64..).zip(chosen) {
                change
                    .prepare_cached(
                        "insert into chosen_network (network, rank, role, minutes)
                         values (?1, ?2, ?3, ?4)
                         on conflict do update set rank = excluded.rank, role = excluded.role,
                           minutes = excluded.minutes
                         where (rank, role, minutes)
                           is not (excluded.rank, excluded.role, excluded.minutes)",
                    )?
                    .execute(params![network.network, rank, network.role, network.minutes])?;
                set_targets(change, network)?;
            }
            Ok(())
        })
    }

    /// # Errors
    /// When the file cannot be written.
    pub fn set_refused(&self, refused: &[RefusedNetwork], continues: bool) -> Result<(), Error> {
        let label = label("refusal", self.refused()?.len(), refused.len());
        self.change(&About { label, subject: "refused".to_owned(), continues }, |change| {
            let ids: Vec<String> = refused.iter().map(|it| it.network.clone()).collect();
            keep_words(change, "refused_network", "network", &ids)?;
            for (rank, network) in (0_i64..).zip(refused) {
                change
                    .prepare_cached(
                        "insert into refused_network (network, rank, reason) values (?1, ?2, ?3)
                         on conflict do update set rank = excluded.rank, reason = excluded.reason
                         where (rank, reason) is not (excluded.rank, excluded.reason)",
                    )?
                    .execute(params![network.network, rank, network.reason])?;
            }
            Ok(())
        })
    }

    /// Adds a network of the user's own, or changes it where its id is known. Gives the id.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set_own_network(&self, own: &OwnNetwork) -> Result<String, Error> {
        let id = number(&own.id);
        let about = About::new(if id.is_some() { "undo-own-changed" } else { "undo-own-added" });
        let purposes: Vec<String> = own.purposes.iter().map(id_of).collect();
        self.change(&about, |change| {
            let written: Option<i32> = change
                .prepare_cached(
                    "insert into own_network (id, rank, name, kind, purposes, minutes, fields)
                     values (?1, (select count(*) from own_network), ?2, ?3, ?4, ?5, ?6)
                     on conflict do update set name = excluded.name, kind = excluded.kind,
                       purposes = excluded.purposes, minutes = excluded.minutes,
                       fields = excluded.fields
                     where (name, kind, purposes, minutes, fields)
                       is not (excluded.name, excluded.kind, excluded.purposes, excluded.minutes,
                               excluded.fields)
                     returning id",
                )?
                .query_row(
                    params![
                        id,
                        own.name,
                        id_of(&own.kind),
                        purposes.join("\n"),
                        own.minutes,
                        own.fields.join("\n")
                    ],
                    |row| row.get(0),
                )
                .optional()?;
            Ok(written.map_or_else(|| own.id.clone(), |id| format!("own-{id}")))
        })
    }

    /// Removes a network of the user's own, with its place in the plan, its texts and figures.
    ///
    /// # Errors
    /// When there is none of that id or the file cannot be written.
    pub fn remove_own_network(&self, id: &str) -> Result<(), Error> {
        self.change(&About::new("undo-own-removed"), |change| {
            if change.execute("delete from own_network where id = ?1", [number(id)])? == 0 {
                return Err(Error::Refused(format!("{id} is no network of one's own")));
            }
            change.execute("delete from chosen_network where network = ?1", [id])?;
            change.execute("delete from refused_network where network = ?1", [id])?;
            change.execute("delete from text where owner = ?1", [id])?;
            change.execute("delete from shown_picture where owner = ?1", [id])?;
            change.execute("delete from correction where network = ?1", [id])?;
            change.execute("delete from set_aside where finding like '%:' || ?1 || ':%'", [id])?;
            Ok(())
        })
    }
}

fn number(id: &str) -> Option<i32> {
    id.strip_prefix("own-")?.parse().ok()
}

fn set_targets(change: &Transaction, network: &ChosenNetwork) -> Result<(), Error> {
    let ids = network.targets.iter().map(i32::to_string).collect::<Vec<_>>().join(", ");
    change.execute(
        &format!("delete from chosen_target where network = ?1 and target not in ({ids})"),
        [&network.network],
    )?;
    for target in &network.targets {
        change
            .prepare_cached(
                "insert into chosen_target (network, target) values (?1, ?2)
                 on conflict do nothing",
            )?
            .execute(params![network.network, target])?;
    }
    Ok(())
}
