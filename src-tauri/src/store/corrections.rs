//! The figures of networks that the person knows better than the catalogue.
use rusqlite::params;

use super::{
    Error, Store,
    change::About,
    read::{from_id, id_of},
};
use crate::{
    dossier,
    networks::{Correction, Figure},
};

impl Store {
    pub(super) fn corrections(&self) -> Result<Vec<Correction>, Error> {
        let rows = self.rows(
            "select network, field, figure, value from correction order by network, field, figure",
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )?;
        let known = rows.into_iter().filter_map(|(network, field, figure, value)| {
            Some(Correction { network, field, figure: from_id(figure)?, value })
        });
        Ok(known.collect())
    }

    /// Puts the person's figure in the place of the catalogue's.
    ///
    /// # Errors
    /// `Unknown` where the network is closed, not known or has no such figure, `Refused` where
    /// nothing could be written within it; or what the disk says.
    pub fn set_correction(&self, correction: &Correction) -> Result<(), Error> {
        let Correction { network, field, figure, value } = correction;
        if !self.takes(correction)? {
            return Err(Error::Unknown(format!("{network}/{field}")));
        }
        if *value == 0 && !matches!(figure, Figure::Min | Figure::Least) {
            return Err(Error::Refused("0 leaves no room".to_owned()));
        }
        self.change(&About::new("undo-correction"), |change| {
            change
                .prepare_cached(
                    "insert into correction (network, field, figure, value) values (?1, ?2, ?3, ?4)
                     on conflict do update set value = excluded.value where value <> excluded.value",
                )?
                .execute(params![network, field, id_of(figure), value])?;
            Ok(())
        })
    }

    /// Goes back to the catalogue's figure.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_correction(
        &self,
        network: &str,
        field: &str,
        figure: Figure,
    ) -> Result<(), Error> {
        self.change(&About::new("undo-correction-removed"), |change| {
            change
                .prepare_cached(
                    "delete from correction where network = ?1 and field = ?2 and figure = ?3",
                )?
                .execute([network, field, &id_of(&figure)])?;
            Ok(())
        })
    }

    fn takes(&self, correction: &Correction) -> Result<bool, Error> {
        let network = dossier::network(&correction.network, &self.own_networks()?);
        let Some(mut network) = network.filter(|network| network.is_open()) else {
            return Ok(false);
        };
        Ok(network.to_mut().correct(correction).is_some())
    }
}
