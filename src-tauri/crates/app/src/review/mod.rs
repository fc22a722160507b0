//! Before feedback leaves the site: handed in, commented, agreed, made final.

mod comments;
mod step;
mod waiting;
