use super::{Asked, Files, ImportError, format::Glimpse, reading::Reading};

pub(super) fn is_one(_: &Glimpse) -> bool {
    false
}

pub(super) fn read(_: &mut Files, _: &Asked, _: &mut Reading) -> Result<(), ImportError> {
    Err(ImportError::NotAProfile)
}
