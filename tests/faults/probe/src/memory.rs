//! An allocator that counts, and refuses what goes over a limit.

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

/// The system's allocator; counts what each thread holds.
pub struct Counting;

impl Counting {
    /// Begins to count for this thread.
    pub fn begin() {
        HELD.with(|held| held.set(0));
        MOST.with(|most| most.set(0));
    }

    /// The most bytes that this thread held at once since [`Counting::begin`].
    pub fn most() -> usize {
        MOST.with(|most| usize::try_from(most.get()).unwrap_or_default())
    }

    fn count(bytes: isize) {
        // A thread that ends has no counter any more.
        let _ = HELD.try_with(|held| {
            held.set(held.get() + bytes);
            let _ = MOST.try_with(|most| most.set(most.get().max(held.get())));
        });
    }
}

fn signed(size: usize) -> isize {
    isize::try_from(size).unwrap_or(isize::MAX)
}

// SAFETY: every call is the system's, with the arguments as they came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        Counting::count(signed(layout.size()));
        // SAFETY: the caller's word.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        Counting::count(signed(layout.size()));
        // SAFETY: the caller's word.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        Counting::count(-signed(layout.size()));
        // SAFETY: the caller's word.
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        Counting::count(signed(size) - signed(layout.size()));
        // SAFETY: the caller's word.
        unsafe { System.realloc(place, layout, size) }
    }
}
